using System.Globalization;
using Microsoft.Playwright;

namespace NeuronDocs.Benchmarks;

/// <summary>The time from a saved file to the page in the browser that shows it: the watcher, check and build, what the page makes of the news, and its painting.</summary>
internal static class EditOnScreen
{
    // Looks at the text before each frame. Once a frame begins, the one before it is on screen.
    private const string Observer = """
        const look = () => {
          const edit = /Edit number (\d+)\./.exec(document.body?.textContent ?? '')?.[1];
          if (edit && edit !== globalThis.seen) {
            globalThis.seen = edit;
            requestAnimationFrame(() => { globalThis.shown = { edit, at: performance.timeOrigin + performance.now() }; });
          }
          requestAnimationFrame(look);
        };
        look();
        """;

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
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("NEURONDOCS_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
            var page = await browser.NewPageAsync();
            await page.AddInitScriptAsync(Observer);
            await page.GotoAsync(new Uri(site, address).ToString());
            var path = Path.Combine(root, file);
            var text = await File.ReadAllTextAsync(path);
            var times = new List<double>();
            for (var edit = 0; edit < edits; edit++)
            {
                await Task.Delay(1000);
                var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
                await File.WriteAllTextAsync(path, string.Create(CultureInfo.InvariantCulture, $"{text}\nEdit number {edit}.\n"));
                times.Add(await ShownAsync(page, edit) - saved);
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

    // On the clock that both share; how often it is asked does not matter.
    private static async Task<double> ShownAsync(IPage page, int edit)
    {
        for (var patience = 0; patience < 2000; patience++)
        {
            try
            {
                var shown = await page.EvaluateAsync<double>("edit => globalThis.shown?.edit === String(edit) ? globalThis.shown.at : NaN", edit);
                if (!double.IsNaN(shown)) return shown;
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
