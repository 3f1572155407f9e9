namespace NeuronDocs.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class NoScriptTests(BuiltSite site)
{
    [BrowserFact]
    public async Task Chapters_are_complete_without_JavaScript()
    {
        await using var plain = await site.WindowAsync(1440, script: false);
        await using var scripted = await site.WindowAsync(1440);
        var missing = new List<string>();
        foreach (var path in ReadingTests.MainPages.Where(p => p.Contains('/', StringComparison.Ordinal) && !p.StartsWith("claims/", StringComparison.Ordinal) && !p.StartsWith("api/", StringComparison.Ordinal)))
        {
            var without = await Visit.OpenAsync(plain, site.Address, path);
            var with = await Visit.OpenAsync(scripted, site.Address, path);
            foreach (var part in new[] { "main p", "main pre code", "main math", "main figure", "nav a" })
            {
                var (seen, all) = (await without.Page.Locator(part).CountAsync(), await with.Page.Locator(part).CountAsync());
                if (seen == 0 || seen != all) missing.Add($"{path}: {seen} of {all} '{part}' without JavaScript");
            }

            await without.Page.CloseAsync();
            await with.Page.CloseAsync();
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }
}
