using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

[Collection(PageTests.Name)]
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

    [BrowserFact]
    public async Task Tab_reaches_all_that_can_be_operated_and_shows_where_it_is()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "learning-rate/index.html");
        var stops = await visit.Page.EvaluateAsync<int>(
            """
            () => {
                // A group of radio buttons is one stop, what a closed disclosure hides is none, and a name in code may leave it to a link below to lead to the API.
                const others = new Set([...document.querySelectorAll("a[href]:not([tabindex])")].map(link => link.href));
                window.waiting = new Set([...document.querySelectorAll("a[href], button, summary, input, [tabindex='0']")].filter(element =>
                    element.checkVisibility({ visibilityProperty: true }) && (element.type !== "radio" || element.checked) && (element.tabIndex >= 0 || !others.has(element.href))));
                window.unmarked = [];
                addEventListener("focusin", event => {
                    waiting.delete(event.target);
                    const seen = event.target.type === "radio" ? event.target.closest("label") : event.target;
                    if (getComputedStyle(seen).outlineStyle === "none") unmarked.push(`no focus ring: ${seen.outerHTML.slice(0, 120)}`);
                });
                return waiting.size;
            }
            """);
        for (var i = 0; i < stops; i++) await visit.Page.Keyboard.PressAsync("Tab");
        var faults = await visit.Page.EvaluateAsync<string[]>("() => [...unmarked, ...[...waiting].map(element => `not reached: ${element.outerHTML.slice(0, 120)}`)]");

        Assert.True(stops > 40);
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public async Task The_ledger_is_narrowed_down_with_buttons_and_a_link_to_what_is_hidden_shows_all_again()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "claims/index.html");
        var page = visit.Page;
        var all = await page.Locator(".claims > li").CountAsync();
        Assert.Equal($"{all} of {all} claims", await page.Locator(".filters [role=status]").TextContentAsync());

        await page.Locator(".filters button", new PageLocatorOptions { HasTextRegex = new("^false$") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".filters button", new PageLocatorOptions { HasTextRegex = new("^The loss$") }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var shown = await page.Locator(".claims > li:visible").CountAsync();
        Assert.InRange(shown, 1, 20);
        Assert.Equal(shown, await page.Locator(".claims > li:visible .verdict.false").CountAsync());
        Assert.Equal($"{shown} of {all} claims", await page.Locator(".filters [role=status]").TextContentAsync());
        Assert.Equal(["The loss: false"], await page.Locator("h3:visible").AllTextContentsAsync());

        await page.Locator("table a[href='#the-neuron-true']").ClickAsync();
        await page.Locator("#the-neuron-true:visible").WaitForAsync();
        Assert.Equal(all, await page.Locator(".claims > li:visible").CountAsync());
    }

    [BrowserFact]
    public async Task The_theme_is_chosen_with_the_arrow_keys_and_remembered()
    {
        await using var window = await site.WindowAsync(1440, ColorScheme.Light);
        var visit = await Visit.OpenAsync(window, site.Address, "neuron/index.html");

        await visit.Page.Locator(".theme input:checked").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));

        await visit.GoAsync("loss/index.html");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
    }

    [BrowserFact]
    public async Task A_bound_number_tells_its_source_on_focus_and_Escape_takes_it_away()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "neuron/index.html");
        var (number, record) = (visit.Page.Locator("main a.v").First, visit.Page.Locator("#pop"));

        await number.FocusAsync();
        Assert.True(await record.IsVisibleAsync());
        Assert.Contains("Computed by", await record.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("pop", await number.GetAttributeAsync("aria-describedby"));

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await record.IsVisibleAsync());
        Assert.Null(await number.GetAttributeAsync("aria-describedby"));

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(await number.GetAttributeAsync("href"), new Uri(visit.Page.Url).Fragment);
    }

    [BrowserTheory]
    [InlineData("learning-rate/index.html", ".cite")]
    [InlineData("learning-rate/index.html", ".more")]
    public async Task Enter_opens_and_closes_a_disclosure(string path, string selector)
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, path);
        var disclosure = visit.Page.Locator($"details{selector}").First;

        await disclosure.Locator("summary").FocusAsync();
        foreach (var open in new[] { true, false })
        {
            await visit.Page.Keyboard.PressAsync("Enter");
            Assert.Equal(open, await disclosure.EvaluateAsync<bool>("element => element.open"));
        }
    }
}
