using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Examples;

namespace NeuronDocs.Browser.Tests;

/// <summary>Changed values run the very same method, and whatever shows their run is marked as not the verified one.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveChangeTests(BuiltSite site)
{
    private const string Address = "learning-rate/stability-limit.html";

    [BrowserFact]
    public async Task Output_figure_code_and_numbers_are_those_of_the_chosen_value_until_it_is_reset()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, Address);
        var page = visit.Page;
        var before = await page.Locator("main").EvaluateAsync<string>("main => main.innerText");
        var figure = await page.Locator("#stability-limit figure svg").EvaluateAsync<string>("svg => svg.outerHTML");
        var card = new LiveCard(visit, "stability-limit");
        await card.PressAsync("Change the values");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'stability-limit-lambda'");
        await page.Locator("[id='stability-limit-lambda-exact']").FillAsync("20");
        await card.SaysAsync("warn", "^Your values, not the verified ones\\. Ran in your browser in ");

        var run = RunOf("learning-rate/stability-limit", "lambda=20");
        Assert.Equal(run.Output, await card.OutputAsync());
        Assert.Contains("Your values, not verified", await card.Root.Locator(".seal").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("double lambda = 20;\n", await page.Locator("#stability-limit-L1").TextContentAsync());
        Assert.NotEqual(figure, await page.Locator("#stability-limit figure svg").EvaluateAsync<string>("svg => svg.outerHTML"));
        Assert.Contains("limit 2/λ = 0.10", await page.Locator("#stability-limit figure svg").TextContentAsync(), StringComparison.Ordinal);
        Assert.EndsWith($"/{Address}?stability-limit.lambda=20#stability-limit", page.Url, StringComparison.Ordinal);
        // With twice the curvature 0.199 is beyond the limit: where 1455 stood, it diverges.
        Assert.Equal(["diverges", "diverges"], await page.Locator("p a.v.yours[href='#n-stability-limit-steps-0.1990']").AllInnerTextsAsync());
        Assert.Equal("your run, not verified", await page.Locator("[id='n-stability-limit-steps-0.1990'] td").Last.InnerTextAsync());
        Assert.Equal("verified", await page.Locator("#two-branches .seal").InnerTextAsync(), ignoreCase: true);
        var (svg, csv) = (card.Root.Locator("figcaption a[download]"), card.Root.Locator("figure .more a[download]"));
        var verified = (await svg.GetAttributeAsync("href"), await csv.GetAttributeAsync("href"));
        await card.Root.Locator("figure .more summary").ClickAsync();
        Assert.Equal(run.Figures[0].Svg, await DownloadAsync(page, "steps.svg", () => svg.ClickAsync()));
        Assert.StartsWith("series,x,y\nsteps,", await DownloadAsync(page, "steps.csv", () => csv.PressAsync("Enter")), StringComparison.Ordinal);
        await card.Root.Locator("figure .more summary").ClickAsync();
        await visit.PictureAsync("live-changed");
        Assert.Empty(await visit.AxeViolationsAsync());

        await card.PressAsync("Reset");
        await card.SaysAsync("ok", "^The verified values are back\\.$");
        Assert.Equal(figure, await page.Locator("#stability-limit figure svg").EvaluateAsync<string>("svg => svg.outerHTML"));
        Assert.Equal(verified, (await svg.GetAttributeAsync("href"), await csv.GetAttributeAsync("href")));
        await page.EvaluateAsync("() => document.querySelector('#stability-limit .lab').remove()");
        Assert.Equal(before, await page.Locator("main").EvaluateAsync<string>("main => main.innerText"));
        Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_number_of_a_formula_stays_and_is_marked_as_not_the_readers()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "chain-rule/scalar.html");
        var (card, kept) = (new LiveCard(visit, "scalar"), visit.Page.Locator("mn.v.gone"));
        await card.PressAsync("Change the values");
        await visit.Page.Locator("[id='scalar-x-exact']").FillAsync("2");
        await card.SaysAsync("warn", "^Your values");
        Assert.Equal(["2.319777", "0.540302", "1.253381"], await kept.AllTextContentsAsync());
        await visit.PictureAsync("live-formula");
        Assert.Empty(await visit.AxeViolationsAsync());
        Assert.Equal(["yours"], await visit.Page.Locator("p a.v[href='#n-scalar-inner']").EvaluateAllAsync<string[]>("links => links.map(link => link.className.replace('v ', ''))"));

        await card.PressAsync("Reset");
        await card.SaysAsync("ok", "^The verified values are back");
        Assert.Equal(0, await kept.CountAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_shared_address_brings_its_values_and_what_is_not_allowed_is_refused()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, $"{Address}?stability-limit.lambda=5&other=1#stability-limit");
        var card = new LiveCard(visit, "stability-limit");
        await card.SaysAsync("warn", "^Your values");
        Assert.Equal(RunOf("learning-rate/stability-limit", "lambda=5").Output, await card.OutputAsync());
        Assert.Equal("5", await card.Control("lambda").GetAttributeAsync("aria-valuetext"));

        await visit.GoAsync($"{Address}?stability-limit.lambda=<b>1000</b>");
        Assert.Contains("from 1 to 100", await card.SaysAsync("no", "^The address has a value for lambda that is not allowed\\."), StringComparison.Ordinal);
        Assert.Equal("Verified", await card.Root.Locator(".seal").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("main b").CountAsync());

        await card.PressAsync("Reproduce here");
        await card.SaysAsync("ok", "^Identical");
        Assert.DoesNotContain("?", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_slider_that_moves_on_shows_the_newest_value_and_a_seed_can_be_drawn_again()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "chain-rule/exploding-gradients.html");
        var card = new LiveCard(visit, "exploding-gradients");
        await card.PressAsync("Change the values");
        await card.PressAsync("Again");
        await card.SaysAsync("warn", "^Your values");
        Assert.Equal(RunOf("chain-rule/exploding-gradients", "seed=2").Output, await card.OutputAsync());
        await card.PressAsync("Same");
        await card.SaysAsync("warn", "^The same again, byte for byte\\.");

        for (var step = 0; step < 12; step++) await card.Control("gain").PressAsync("ArrowLeft");
        await visit.AddressWithAsync("exploding-gradients.gain=0.9&exploding-gradients.seed=2#");
        Assert.Equal(RunOf("chain-rule/exploding-gradients", "gain=0.9", "seed=2").Output, await card.OutputAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Every_number_of_the_site_is_what_rounding_in_the_browser_makes_of_its_printed_line()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, Address);
        var seen = await visit.Page.EvaluateAsync<string[]>(
            """
            async pages => {
              const { like } = await import(new URL('decimal.mjs', new URL(document.querySelector('script[data-live]').dataset.live, document.baseURI)));
              const outputs = new Map();
              const lines = id => {
                if (!outputs.has(id)) outputs.set(id, fetch(`/examples/${id}.json`).then(response => response.json()).then(record => record.output.split('\n')));
                return outputs.get(id);
              };
              const rows = await Promise.all(pages.map(async page => {
                const html = new DOMParser().parseFromString((await (await fetch(`/${page}`)).text()).replace(/<style[^]*?<\/style>| style="[^"]*"/g, ''), 'text/html');
                return Promise.all([...html.querySelectorAll('.nums tbody tr')].map(async row => {
                  const shown = row.cells[0].textContent;
                  const [, id, line] = /^(.+), line (\d+)$/.exec(row.cells[2].textContent);
                  const printed = (await lines(id))[line - 1].split(' = ').slice(1).join(' = ');
                  // 1.6 of 1.6e-9 has its power of ten in the text beside it.
                  if (/e/i.test(printed) && !/e/i.test(shown)) return 'right';
                  return like(shown, printed).toLowerCase() === shown.toLowerCase() ? 'right' : `${page}: ${shown} is shown, ${like(shown, printed)} made of ${printed}`;
                }));
              }));
              return rows.flat();
            }
            """,
            site.Pages.Where(page => !page.StartsWith("api/", StringComparison.Ordinal)).ToArray());
        Assert.True(seen.Length > 500, "The tables of numbers were not read.");
        Assert.DoesNotContain(seen, line => line != "right");
    }

    private static async Task<string> DownloadAsync(IPage page, string name, Func<Task> use)
    {
        var download = await page.RunAndWaitForDownloadAsync(use);
        Assert.Equal(name, download.SuggestedFilename);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static ExampleRun RunOf(string id, params string[] arguments)
    {
        var example = ExampleLookup.All().Single(candidate => candidate.Id == id);
        return ExampleRunner.Run(example, ExampleArguments.Parse(example, arguments));
    }
}
