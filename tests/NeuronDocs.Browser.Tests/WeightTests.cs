using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

[Collection(PageTests.Name)]
public sealed partial class WeightTests(BuiltSite site)
{
    private const int PageLimit = 40_000;
    private const int WholeLimit = 60_000;
    private const int RequestLimit = 8;

    [BrowserFact]
    public async Task A_page_asks_for_little_before_anyone_touches_it()
    {
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var faults = new List<string>();
        foreach (var path in Kinds.Of(site))
        {
            asked.Clear();
            await page.GotoAsync(new Uri(site.Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            var weight = asked.Distinct().Sum(url => Gzipped(new Uri(url).AbsolutePath.TrimStart('/')));
            if (asked.Count > RequestLimit) faults.Add($"{path}: {asked.Count} requests: {string.Join(", ", asked)}");
            if (weight > WholeLimit) faults.Add($"{path}: {weight} bytes gzipped with all it asks for");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public void Every_page_is_light()
    {
        var faults = new List<string>();
        foreach (var path in site.Pages)
        {
            var (page, folder) = (Gzipped(path), new Uri(new Uri("http://site/"), path));
            var parts = Parts().Matches(File.ReadAllText(Path.Combine(site.Folder, path))).Select(match => new Uri(folder, match.Groups[1].Value).AbsolutePath.TrimStart('/')).Distinct();
            var whole = page + parts.Sum(Gzipped);
            if (page > PageLimit) faults.Add($"{path}: {page} bytes gzipped");
            if (whole > WholeLimit) faults.Add($"{path}: {whole} bytes gzipped with its style, scripts, icon and images");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private int Gzipped(string path)
    {
        var file = Path.Combine(site.Folder, Uri.UnescapeDataString(path));
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)target.Length;
    }

    [GeneratedRegex("""<(?:script[^>]* src|link rel="(?:stylesheet|icon)" href|img[^>]* src)="([^"]+)""")]
    private static partial Regex Parts();
}
