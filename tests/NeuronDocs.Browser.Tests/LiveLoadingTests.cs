using Microsoft.Playwright;
using NeuronDocs.Cli;

namespace NeuronDocs.Browser.Tests;

/// <summary>Nothing is loaded before the reader asks, then it comes from the site itself, wherever that stands; where it cannot work, the page says why.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveLoadingTests(BuiltSite site)
{
    private static readonly string[] Parts = ["/live/", "/playground/", "/examples/"];

    [BrowserFact]
    public async Task It_is_loaded_when_it_is_asked_for_and_not_before_and_works_below_a_path()
    {
        await using var server = new SiteServer(new SiteFiles(site.Folder), status: null, "/sub/path/");
        await server.StartAsync(0);
        await using var window = await site.WindowAsync(1440);
        var asked = new List<string>();
        window.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        var visit = await Visit.OpenAsync(window, server.Address, "loss/huber.html");
        var card = new LiveCard(visit, "huber");
        await card.Root.ScrollIntoViewIfNeededAsync();
        await card.Root.GetByRole(AriaRole.Button, new() { Name = "Reproduce here" }).HoverAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, path => Parts.Any(part => path.Contains(part, StringComparison.Ordinal)));

        // The controls are there without the runtime, which comes with the first touch of one.
        await card.PressAsync("Change the values");
        await card.Control("delta").WaitForAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, path => path.Contains("/playground/", StringComparison.Ordinal));
        await card.Control("delta").PressAsync("ArrowRight");
        await card.SaysAsync("warn", "^Your values");
        Assert.All(asked, path => Assert.StartsWith("/sub/path/", path, StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_browser_without_WebAssembly_or_workers_is_told_to_download()
    {
        foreach (var missing in new[] { "WebAssembly", "Worker" })
        {
            await using var window = await site.WindowAsync(360);
            await window.AddInitScriptAsync($"delete window.{missing};");
            var visit = await Visit.OpenAsync(window, site.Address, "loss/huber.html");
            var card = new LiveCard(visit, "huber");
            await card.PressAsync("Reproduce here");
            await card.SaysAsync("no", missing == "Worker" ? "^This browser has no web workers" : "^This browser has no WebAssembly");
            Assert.Equal("Download huber.cs instead", await card.Status.Locator("a[download]").InnerTextAsync());
            Assert.Empty(await visit.SidewaysAsync());
            Assert.Empty(visit.Faults);
        }
    }

    [BrowserFact]
    public async Task A_page_that_was_opened_from_a_file_and_one_whose_scripts_are_gone_say_so()
    {
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "loss/huber.html")).ToString());
        await page.Locator("#huber").GetByRole(AriaRole.Button, new() { Name = "Reproduce here" }).ClickAsync();
        Assert.Contains("opened from a file cannot run examples", await page.Locator("#huber > .status.no").InnerTextAsync(), StringComparison.Ordinal);

        await window.RouteAsync("**/live/**", route => route.AbortAsync());
        await page.GotoAsync(new Uri(site.Address, "loss/huber.html").ToString());
        await page.Locator("#huber").GetByRole(AriaRole.Button, new() { Name = "Reproduce here" }).ClickAsync();
        Assert.Contains("reload the page", await page.Locator("#huber > .status.no").InnerTextAsync(), StringComparison.Ordinal);
    }
}
