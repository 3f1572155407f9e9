using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>The reader's browser prints and draws what the page shows, and says so only if it is so.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveReproduceTests(BuiltSite site)
{
    [BrowserFact]
    public async Task Every_example_of_the_site_reproduces_identically()
    {
        await using var window = await site.WindowAsync(1440);
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        // The report gives up on a run after a minute, which here has only a part of a processor; other tests see that it asks and that a run can be stopped.
        await window.AddInitScriptAsync("const timeout = window.setTimeout; window.setTimeout = (action, wait, ...given) => timeout(action, wait < 10_000 ? wait : 10 * wait, ...given);");
        var visit = await Visit.OpenAsync(window, site.Address, "verification/index.html");
        var place = visit.Page.Locator(".everything");
        await place.GetByRole(AriaRole.Button, new() { Name = "Run every example in this browser" }).ClickAsync();
        await place.GetByText(" of ").WaitForAsync();
        await place.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await place.Locator(".status.warn [role=status]", new() { HasTextRegex = new("^Stopped\\. [0-9]+ of the [0-9]+ that ran are identical") }).WaitForAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.everything') !== null"), "The focus was lost with the button.");

        await place.GetByRole(AriaRole.Button, new() { Name = "Run every example in this browser" }).ClickAsync();
        await place.Locator(".status.ok, .status.no").WaitForAsync(new() { Timeout = 5 * BuiltSite.Patience });
        await place.GetByRole(AriaRole.Button, new() { Name = "Copy the report" }).ClickAsync();
        await place.GetByText("Copied").WaitForAsync();
        var report = (await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // Not from the site's own list: an example that it forgot would be missing here.
        var expected = ExampleLookup.All().Select(example => $"{HashOf(example.SourcePath)} identical {example.Id}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, report.Skip(5).Order(StringComparer.Ordinal));
        Assert.StartsWith("NeuronDocs ", report[0], StringComparison.Ordinal);
        Assert.Contains("Chrome/", report[2], StringComparison.Ordinal);
        Assert.Contains($"{expected.Count()} of {expected.Count()} are identical", report[4], StringComparison.Ordinal);
        await visit.PictureAsync("live-report");
        Assert.Empty(await visit.AxeViolationsAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_run_that_prints_or_draws_something_else_is_not_called_identical()
    {
        await using var window = await site.WindowAsync(1440);
        await window.RouteAsync("**/examples/learning-rate/stability-limit.json", async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace("steps[0.1900] = 139", "steps[0.1900] = 138", StringComparison.Ordinal) });
        });
        await window.RouteAsync("**/TwoBranches.branches.verified.svg", async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace("d=\"M", "d=\"M1", StringComparison.Ordinal) });
        });
        var visit = await Visit.OpenAsync(window, site.Address, "learning-rate/stability-limit.html");
        var card = new LiveCard(visit, "stability-limit");
        await card.PressAsync("Reproduce here");
        await card.SaysAsync("no", "^Not reproduced: 1 line of the output differs\\.$");
        Assert.Equal(["Line 8, published", "Line 8, now"], await card.Root.Locator(".differs dt").AllInnerTextsAsync());
        Assert.Equal(["steps[0.1900] = 138", "steps[0.1900] = 139"], await card.Root.Locator(".differs dd").AllInnerTextsAsync());
        await visit.PictureAsync("live-differs");
        Assert.Empty(await visit.AxeViolationsAsync());

        var other = new LiveCard(visit, "two-branches");
        await other.PressAsync("Reproduce here");
        await other.SaysAsync("no", "^Not reproduced: the figure branches differs\\.$");
        Assert.Empty(visit.Faults);
    }

    private static string HashOf(string source) =>
        OutputHash.Shown(OutputHash.Of(File.ReadAllBytes(Path.Combine(BuiltSite.RepositoryRoot, Path.ChangeExtension(source, ".verified.txt")))));
}
