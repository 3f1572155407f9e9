using System.Globalization;
using Microsoft.Playwright;

namespace NeuronDocs.Benchmarks;

/// <summary>The time from a saved file to the page in the browser that shows it: the watcher, check and build, the reload, and the first paint of the new page.</summary>
internal static class EditOnScreen
{
    /// <summary>Edits a page several times under <c>serve</c>.</summary>
    /// <returns>Milliseconds of each edit.</returns>
    public static async Task<IReadOnlyList<double>> MeasureAsync(Tool tool, string root, string file, string address, int edits)
    {
        using var server = tool.Start(root, "serve", "--port", "0");
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            var site = await AddressOfAsync(server.StandardError);
            _ = server.StandardError.ReadToEndAsync();
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("NEURONDOCS_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"] });
            var page = await browser.NewPageAsync();
            await page.GotoAsync(new Uri(site, address).ToString());
            var path = Path.Combine(root, file);
            var text = await File.ReadAllTextAsync(path);
            var times = new List<double>();
            for (var edit = 0; edit < edits; edit++)
            {
                await Task.Delay(1000);
                var mark = string.Create(CultureInfo.InvariantCulture, $"Edit number {edit}.");
                var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
                await File.WriteAllTextAsync(path, $"{text}\n{mark}\n");
                times.Add(await PaintedAsync(page, mark) - saved);
            }

            await File.WriteAllTextAsync(path, text);
            return times;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    internal static async Task<Uri> AddressOfAsync(StreamReader errors)
    {
        while (await errors.ReadLineAsync() is { } line)
        {
            if (line.Contains("Serving the site at ", StringComparison.Ordinal)) return new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..line.IndexOf(". ", StringComparison.Ordinal)]);
        }

        throw new InvalidOperationException("The site was not served.");
    }

    // When the browser itself says it first painted the page that holds the mark, on the clock that both share. How often it is asked does not matter.
    private static async Task<double> PaintedAsync(IPage page, string mark)
    {
        for (var patience = 0; patience < 2000; patience++)
        {
            try
            {
                var painted = await page.EvaluateAsync<double>("mark => document.body?.textContent.includes(mark) ? performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN) : NaN", mark);
                if (!double.IsNaN(painted)) return painted;
            }
            catch (PlaywrightException)
            {
                // The page is being replaced.
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("The edit did not come on screen.");
    }
}
