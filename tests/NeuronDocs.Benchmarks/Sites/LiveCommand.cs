using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Playwright;

namespace NeuronDocs.Benchmarks;

/// <summary>Measures how fast the explorers answer in Chromium, and writes report/live.md.</summary>
internal static class LiveCommand
{
    private const int Runs = 300;

    public static async Task<int> MeasureAsync(string repository)
    {
        var tool = new Tool(repository);
        tool.Make();
        using var server = tool.Start(repository, "serve", "--port", "0");
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            var site = await EditOnScreen.AddressOfAsync(server.StandardError);
            _ = server.StandardError.ReadToEndAsync();
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("NEURONDOCS_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"] });
            var rows = new List<LiveRow>();
            foreach (var page in Directory.EnumerateFiles(Path.Combine(repository, "docs"), "explore.md", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal))
            {
                var row = await MeasureAsync(browser, new Uri(site, $"{page}/explore.html"), page);
                Console.WriteLine(row);
                rows.Add(row);
            }

            var report = Path.Combine(repository, "tests/NeuronDocs.Benchmarks/report/live.md");
            // What else ran meanwhile shows in every time; a quiet machine has a load of about 2.
            var load = File.Exists("/proc/loadavg") ? $", load average {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[1]}" : "";
            var machine = $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, Chromium {browser.Version}{load}";
            await File.WriteAllTextAsync(report, LiveRow.Report(machine, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rows));
            return 0;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<LiveRow> MeasureAsync(IBrowser browser, Uri address, string name)
    {
        // The first response, three times with nothing in the cache.
        var cold = new List<double>();
        var bytes = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            await using var fresh = await browser.NewContextAsync();
            var (page, requests) = await OpenAsync(fresh, address);
            cold.Add((await MoveAsync(page, 1))[0]);
            var sizes = await Task.WhenAll(requests.ToArray().Select(request => request.SizesAsync()));
            bytes.Add(sizes.Sum(size => size.ResponseBodySize));
            if (i < 2) continue;
            var later = await MoveAsync(page, 40);
            // Until then the memory grows by what the runtime compiles and keeps for itself.
            await MoveAsync(page, Runs);
            var before = await HeapAsync(page);
            await MoveAsync(page, Runs);
            return new LiveRow(name, Middle(cold), Middle(later), later.Max(), bytes.Max() / 1e6, before, await HeapAsync(page));
        }

        throw new InvalidOperationException();
    }

    private static async Task<(IPage Page, List<IRequest> Requests)> OpenAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await page.Locator(".lab input").First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var requests = new List<IRequest>();
        context.RequestFinished += (_, request) => requests.Add(request);
        return (page, requests);
    }

    // Moves the first slider to and fro by one position; each time counts from the event to the frame that shows all that the run gave.
    private static Task<double[]> MoveAsync(IPage page, int times) => page.EvaluateAsync<double[]>(
        """
        async times => {
          const range = document.querySelector('.lab input[type=range]');
          const card = range.closest('.card');
          const output = card.querySelector('pre.out code');
          const found = [];
          for (let i = 0; i < times; i++) {
            const shown = new Promise(done => {
              const observer = new MutationObserver(() => {
                // Until then it is the beginning of an output, which a run that lasts shows.
                if (card.querySelector('.status.busy')) return;
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(done));
              });
              observer.observe(output, { childList: true });
            });
            const began = performance.now();
            // Between two positions beside the default: at the default itself the verified state comes back.
            window.up = !window.up;
            if (window.home === undefined) window.home = Number(range.value);
            const step = Number(range.step) || 1;
            const way = window.home + 2 * step <= Number(range.max) ? 1 : -1;
            range.value = window.home + way * step * (window.up ? 1 : 2);
            range.dispatchEvent(new Event('input', { bubbles: true }));
            await shown;
            found.push(performance.now() - began);
          }
          return found;
        }
        """, times);

    // The memory of WebAssembly, which never shrinks, and the page's own heap after a collection, in MB.
    private static async Task<(double Runtime, double Page)> HeapAsync(IPage page)
    {
        var runtime = await page.Workers[0].EvaluateAsync<double>("() => globalThis.getDotnetRuntime(0).localHeapViewU8().length / 1e6");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("HeapProfiler.collectGarbage");
        var used = (await session.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble() / 1e6;
        await session.DetachAsync();
        return (runtime, used);
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
