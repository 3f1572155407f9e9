namespace NeuronDocs.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(BuiltSite site)
{
    [BrowserFact]
    public async Task The_first_tab_stop_leads_past_the_navigation_to_the_content()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "neuron/index.html");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.matches('a[href^=\"#\"]') && document.activeElement.getBoundingClientRect().top >= 0"), "The first stop is no visible link within the page.");

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"), "After the skip link the focus does not continue in main.");
    }
}
