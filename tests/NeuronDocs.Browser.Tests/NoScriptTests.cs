namespace NeuronDocs.Browser.Tests;

[Collection(PageTests.Name)]
public sealed class NoScriptTests(BuiltSite site)
{
    private static readonly string[] Everywhere = ["nav[aria-label=\"Site\"] a", "main p:not(:has(> button))"];
    private static readonly string[] InChapters = ["main pre code", "main math", "main figure", "main figure svg", "main .card", "main .cite pre", ".rail a"];

    [BrowserFact]
    public async Task Pages_are_complete_without_JavaScript()
    {
        await using var plain = await site.WindowAsync(1440, script: false);
        await using var scripted = await site.WindowAsync(1440);
        var (without, with) = (await Visit.OpenAsync(plain, site.Address, "index.html"), await Visit.OpenAsync(scripted, site.Address, "index.html"));
        var missing = new List<string>();
        foreach (var path in Kinds.Of(site))
        {
            await without.GoAsync(path);
            await with.GoAsync(path);
            foreach (var part in Kinds.Chapters.Contains(path) ? [.. Everywhere, .. InChapters] : Everywhere)
            {
                var (seen, all) = (await without.Page.Locator(part).CountAsync(), await with.Page.Locator(part).CountAsync());
                if (seen == 0 || seen != all) missing.Add($"{path}: {seen} of {all} '{part}' without JavaScript");
            }
        }

        Assert.True(missing.Count == 0, string.Join('\n', [.. missing, .. without.Faults]));
    }

    [BrowserFact]
    public async Task Cite_opens_without_JavaScript()
    {
        await using var plain = await site.WindowAsync(360, script: false);
        var visit = await Visit.OpenAsync(plain, site.Address, "learning-rate/index.html");
        var cite = visit.Page.Locator(".cite").First;

        Assert.False(await cite.Locator("pre").First.IsVisibleAsync());
        await cite.Locator("summary").ClickAsync();
        Assert.True(await cite.Locator("pre").First.IsVisibleAsync());
        Assert.Contains("@misc", await cite.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_needs_a_script_is_not_offered_without_one()
    {
        await using var plain = await site.WindowAsync(1440, script: false);
        var visit = await Visit.OpenAsync(plain, site.Address, "neuron/index.html");
        Assert.False(await visit.Page.Locator(".theme").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator("button:visible").CountAsync());
    }
}
