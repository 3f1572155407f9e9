using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Microsoft.VisualBasic.FileIO;
using NeuronDocs.Cli;

namespace NeuronDocs.Browser.Tests;

[Collection(PageTests.Name)]
public sealed partial class SearchTests(BuiltSite site)
{
    private const string Ask = """
        queries => queries.map(query => {
            const input = document.querySelector(".search input");
            input.value = query;
            input.dispatchEvent(new Event("input"));
            return [...document.querySelectorAll(".search [role=option]")].slice(0, 5).map(option => option.pathname);
        })
        """;

    [BrowserFact]
    public async Task Every_concept_is_found_by_its_title_and_by_a_misspelling_of_it()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await OpenAsync(window, site.Address, "index.html");
        var wanted = new List<(string Query, HashSet<string> Pages)>();
        foreach (var (title, pages) in Concepts().Where(c => c.Pages.Count > 0))
        {
            var word = Words().Matches(title).Select(m => m.Value).MaxBy(w => w.Length)!;
            var at = Enumerable.Range(0, word.Length - 1).Where(i => char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(word[i + 1])).MinBy(i => Math.Abs(i - (word.Length / 2)));
            wanted.Add((title, pages));
            wanted.Add((title.Replace(word, word.Remove(at, 1), StringComparison.Ordinal), pages));
            wanted.Add((title.Replace(word, $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", StringComparison.Ordinal), pages));
        }

        var found = await visit.Page.EvaluateAsync<string[][]>(Ask, wanted.Select(w => w.Query).ToArray());

        Assert.True(wanted.Count > 200, "The list of concepts was not read.");
        var missed = wanted.Zip(found).Where(w => !w.Second.Any(path => w.First.Pages.Contains(path))).Select(w => $"'{w.First.Query}' finds {string.Join(", ", w.Second)}").ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_opens_chooses_follows_and_closes()
    {
        await using var window = await site.WindowAsync(1440);
        var visit = await Visit.OpenAsync(window, site.Address, "neuron/index.html");
        var (page, keyboard) = (visit.Page, visit.Page.Keyboard);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);
        await keyboard.PressAsync("/");
        await page.WaitForSelectorAsync(".search[open]");
        await keyboard.TypeAsync("he initialization");
        await page.WaitForSelectorAsync(".search [role=option]");

        Assert.Contains("/public/search.json", requests);
        Assert.Matches("^[0-9]+ results", await page.Locator(".search [role=status]").InnerTextAsync());
        Assert.Null(await page.Locator(".search input").GetAttributeAsync("aria-activedescendant"));
        foreach (var (key, chosen) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("End", -1), ("ArrowDown", 0), ("ArrowUp", -1), ("Home", 0) })
        {
            await keyboard.PressAsync(key);
            var last = await page.Locator(".search [role=option]").CountAsync() - 1;
            Assert.Equal($"find-{(chosen < 0 ? last : chosen)}", await page.Locator(".search input").GetAttributeAsync("aria-activedescendant"));
            Assert.Equal(1, await page.Locator(".search [aria-selected=true]").CountAsync());
        }

        await keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".search[open]").CountAsync());
        Assert.Equal(1, requests.Count(r => r == "/public/search.json"));

        await page.Locator("button.find").FocusAsync();
        await keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.search input')"));
        await keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('button.find')"), "The focus is not back where it was.");
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("he initialization");
        await page.WaitForSelectorAsync(".search [role=option]");
        await keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("address => new RegExp(address).test(location.pathname)", @"/(he|NeuronDocs\.Core\.He)\.html$");
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Results_are_accessible_and_fit_the_window(int width, ColorScheme scheme)
    {
        await using var window = await site.WindowAsync(width, scheme);
        var visit = await OpenAsync(window, site.Address, "loss/index.html");
        foreach (var query in new[] { "", "gradient", "qqqqq" })
        {
            await visit.Page.FillAsync(".search input", query);
            if (query == "gradient") await visit.Page.Keyboard.PressAsync("ArrowDown");
            await visit.PictureAsync($"search-{query}-{width}-{scheme}".ToLowerInvariant());
            Assert.Empty(await visit.AxeViolationsAsync());
            Assert.Empty(await visit.SidewaysAsync());
        }

        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task It_works_below_a_path_and_on_the_page_of_a_missing_address()
    {
        await using var server = new SiteServer(new SiteFiles(site.Folder), status: null, "/sub/path/");
        await server.StartAsync(0);
        await using var window = await site.WindowAsync(1440);
        var visit = await OpenAsync(window, server.Address, "chain-rule/index.html");
        var found = await visit.Page.EvaluateAsync<string[][]>(Ask, new[] { "chain rule" });
        Assert.StartsWith("/sub/path/chain-rule/", Assert.Single(found)[0], StringComparison.Ordinal);
        Assert.Empty(visit.Faults);

        // The site was built for the host's root: so is its page for what is missing.
        var missing = await window.NewPageAsync();
        var response = await missing.GotoAsync(new Uri(site.Address, "no/such/page.html").ToString());
        Assert.Equal(404, response!.Status);
        await missing.Keyboard.PressAsync("/");
        await missing.WaitForFunctionAsync("() => document.querySelector('.search [role=status]')?.textContent === ''");
        found = await missing.EvaluateAsync<string[][]>(Ask, new[] { "chain rule" });
        Assert.StartsWith("/chain-rule/", Assert.Single(found)[0], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_a_script_a_link_leads_to_the_list_of_everything()
    {
        await using var window = await site.WindowAsync(360, script: false);
        var visit = await Visit.OpenAsync(window, site.Address, "neuron/index.html");
        Assert.False(await visit.Page.Locator("button.find").IsVisibleAsync());
        await visit.Page.Locator("header a.find").ClickAsync();
        Assert.EndsWith("/all.html", visit.Page.Url, StringComparison.Ordinal);

        var listed = await visit.Page.EvalOnSelectorAllAsync<string[]>("main a", "links => links.map(link => link.pathname)");
        Assert.Empty(site.Pages.Where(path => path is not ("all.html" or "404.html")).Select(path => $"/{path}").Except(listed));
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    private static async Task<Visit> OpenAsync(IBrowserContext window, Uri address, string path)
    {
        var visit = await Visit.OpenAsync(window, address, path);
        await visit.Page.ClickAsync("button.find");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.search[open] [role=status]')?.textContent === ''");
        return visit;
    }

    private IEnumerable<(string Title, HashSet<string> Pages)> Concepts()
    {
        using var parser = new TextFieldParser(Path.Combine(BuiltSite.RepositoryRoot, "docs", "concepts.csv")) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        parser.ReadFields();
        while (parser.ReadFields() is [var chapter, var slug, var title, _, var types])
        {
            var pages = types.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(type => $"api/NeuronDocs.Core.{type}.html").Prepend($"{chapter}/{slug}.html");
            yield return (title, pages.Where(site.Pages.Contains).Select(path => $"/{path}").ToHashSet());
        }
    }
}
