using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

[Collection(PageTests.Name)]
public sealed class ReadingTests(BuiltSite site)
{
    // The page that fits the desk is made as narrow as a phone where it is open: loading every page once more would take as long as all else here.
    [BrowserFact]
    public async Task Every_page_loads_quietly_from_its_own_origin_is_accessible_and_fits_a_phone()
    {
        var faults = await Walk.ThroughAsync(site, site.Pages, 1440, ColorScheme.Light, async visit =>
        {
            List<string> found = [.. await visit.SidewaysAsync(), .. await visit.AxeViolationsAsync()];
            await visit.Page.SetViewportSizeAsync(360, 900);
            found.AddRange((await visit.SidewaysAsync()).Select(fault => $"at 360 px: {fault}"));
            await visit.Page.SetViewportSizeAsync(1440, 900);
            return found;
        });
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // At 1440 pixels in light colors each of these is among all the pages above.
    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task One_page_of_each_kind_fits_the_window_and_is_accessible(int width, ColorScheme scheme)
    {
        var faults = await Walk.ThroughAsync(site, Kinds.Of(site), width, scheme, async visit =>
        {
            var name = new Uri(visit.Page.Url).AbsolutePath.Trim('/').Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '-');
            await visit.PictureAsync($"{name}-{width}-{scheme}".ToLowerInvariant());
            return [.. await visit.SidewaysAsync(), .. await visit.AxeViolationsAsync()];
        });
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
