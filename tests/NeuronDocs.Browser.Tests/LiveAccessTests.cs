using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>By keyboard, by ear, in both themes and on a phone.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveAccessTests(BuiltSite site)
{
    [BrowserFact]
    public async Task The_keyboard_does_everything_keeps_its_place_and_each_state_is_announced_once()
    {
        await using var window = await site.WindowAsync(1440);
        await LiveCard.ListenAsync(window);
        var visit = await Visit.OpenAsync(window, site.Address, "chain-rule/exploding-gradients.html");
        var (page, keyboard) = (visit.Page, visit.Page.Keyboard);
        var card = new LiveCard(visit, "exploding-gradients");

        await card.Root.Locator(".bar button").First.FocusAsync();
        await keyboard.PressAsync("Enter");
        var identical = await card.SaysAsync("ok", "^Identical");
        Assert.Equal("Reproduce here", await FocusAsync("textContent"));

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'exploding-gradients-gain'");
        await keyboard.PressAsync("ArrowRight");
        var changed = await card.SaysAsync("warn", "^Your values");
        Assert.Equal("exploding-gradients-gain", await FocusAsync("id"));
        await keyboard.PressAsync("Tab");
        Assert.Equal("exploding-gradients-gain-exact", await FocusAsync("id"));
        Assert.Equal("1.55", await FocusAsync("value"));
        await keyboard.PressAsync("Control+A");
        await keyboard.TypeAsync("9");
        Assert.Equal("true", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-invalid')"));
        Assert.Contains("from 0.5 to 2", await page.Locator("[id='exploding-gradients-gain-exact-wrong']").InnerTextAsync(), StringComparison.Ordinal);
        await page.WaitForFunctionAsync("() => document.querySelector('#exploding-gradients .lab')");
        await card.Root.Locator(".lab > div > .btn").Last.FocusAsync();
        await keyboard.PressAsync("Space");
        var reset = await card.SaysAsync("ok", "^The verified values are back\\.$");
        Assert.Equal("Reset", await FocusAsync("textContent"));

        var said = await LiveCard.SaidAsync(visit);
        Assert.Equal(["Loading the .NET runtime", identical, changed, reset], said.Where(sentence => sentence != "Running."));
        Assert.Empty(visit.Faults);

        Task<string> FocusAsync(string what) => page.EvaluateAsync<string>($"() => document.activeElement.{what}");
    }

    [BrowserTheory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Every_state_is_accessible_and_fits_the_window(int width, ColorScheme scheme)
    {
        await using var window = await site.WindowAsync(width, scheme);
        await window.AddAxeAsync();
        var visit = await Visit.OpenAsync(window, site.Address, "chain-rule/exploding-gradients.html");
        var card = new LiveCard(visit, "exploding-gradients");
        await card.PressAsync("Reproduce here");
        await card.Status.Locator("progress").First.WaitForAsync();
        await LooksAsync("loading");
        await card.SaysAsync("ok", "^Identical");
        await LooksAsync("reproduced");
        await card.PressAsync("Change the values");
        await card.Control("seed").FillAsync("3");
        await card.SaysAsync("warn", "^Your values");
        await card.Root.Locator("[id='exploding-gradients-gain-exact']").FillAsync("7");
        await LooksAsync("changed");
        Assert.Empty(visit.Faults);

        async Task LooksAsync(string state)
        {
            await visit.PictureAsync($"live-{state}-{width}-{scheme}".ToLowerInvariant());
            Assert.Empty(await visit.AxeViolationsAsync());
            Assert.Empty(await visit.SidewaysAsync());
        }
    }
}
