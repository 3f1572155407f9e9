using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class ReadingTests(BuiltSite site)
{
    /// <summary>One page of each kind: home, the five chapters, the ledger, the API.</summary>
    internal static readonly string[] MainPages =
    [
        "index.html",
        "neuron/index.html",
        "learning-rate/index.html",
        "weight-initialization/index.html",
        "loss/index.html",
        "chain-rule/index.html",
        "claims/index.html",
        "api/NeuronDocs.Core.html",
    ];

    [BrowserFact]
    public async Task Every_page_loads_quietly_from_its_own_origin_and_is_accessible()
    {
        await using var window = await site.WindowAsync(1440);
        var faults = new List<string>();
        foreach (var path in site.Pages)
        {
            var visit = await Visit.OpenAsync(window, site.Address, path);
            faults.AddRange(await visit.AxeViolationsAsync());
            faults.AddRange(visit.Faults);
            await visit.Page.CloseAsync();
        }

        Assert.Superset(MainPages.ToHashSet(), site.Pages.ToHashSet());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Main_pages_fit_the_window_and_are_accessible(int width, ColorScheme scheme)
    {
        await using var window = await site.WindowAsync(width, scheme);
        var faults = new List<string>();
        foreach (var path in MainPages)
        {
            var visit = await Visit.OpenAsync(window, site.Address, path);
            await visit.PictureAsync($"{path.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal)}-{width}-{scheme}".ToLowerInvariant());
            faults.AddRange((await visit.SidewaysAsync()).Select(element => $"{path}: scrolls sideways: {element}"));
            faults.AddRange(await visit.AxeViolationsAsync());
            faults.AddRange(visit.Faults);
            await visit.Page.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
