using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>Where a bound number and a citation come from, by the pointer; <see cref="KeyboardTests"/> has the keyboard.</summary>
[Collection(LiveTests.Name)]
public sealed class RecordTests(BuiltSite site)
{
    [BrowserTheory]
    [InlineData("main a.v", "Computed by")]
    [InlineData("main a.w", "(")]
    public async Task The_mouse_shows_a_record_while_it_is_over_the_link(string link, string said)
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "weight-initialization/index.html");
        var (shown, record) = (visit.Page.Locator(link).First, visit.Page.Locator("#pop"));

        await shown.HoverAsync();
        await record.WaitForAsync();
        Assert.Contains(said, await record.InnerTextAsync(), StringComparison.Ordinal);
        await record.HoverAsync();
        await visit.Page.Mouse.MoveAsync(0, 0);
        await record.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [BrowserFact]
    public async Task A_first_tap_shows_the_record_and_a_second_one_follows_the_link()
    {
        await using var window = await site.WindowAsync(390, touch: true);
        var visit = await Visit.OpenAsync(window, site.Address, "weight-initialization/index.html");
        var (number, record) = (visit.Page.Locator("main a.v").First, visit.Page.Locator("#pop"));

        await number.TapAsync();
        Assert.True(await record.IsVisibleAsync());
        Assert.Equal("", new Uri(visit.Page.Url).Fragment);
        await number.TapAsync();
        Assert.Equal(await number.GetAttributeAsync("href"), new Uri(visit.Page.Url).Fragment);
        Assert.False(await record.IsVisibleAsync());
    }
}
