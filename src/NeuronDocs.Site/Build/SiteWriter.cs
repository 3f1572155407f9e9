using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes what the pages became, and the files around them.</summary>
internal static class SiteWriter
{
    public static void Write(SiteContext site, OutputFolder output, CorePackage? package)
    {
        List<Page> pages = [.. site.AllPages, .. GeneratedPage.All(site)];
        Parallel.Invoke(() => WritePages(site, output, pages, package), () => WriteBeside(site, output));
        // Mustache reads a partial once: what it complains of would be told once.
        if (!site.Findings.IsEmpty)
        {
            foreach (var page in pages) page.Content.Published = null;
        }

        // They are made of the words that the finished pages show.
        Parallel.Invoke(() => output.Write(IndexJson.Output, IndexJson.Of(site)), () => output.Write(SearchIndex.Output, SearchIndex.Of(site)));
        new SiteRules(site, pages, output.Paths).Report();
    }

    // What needs no page in its template.
    private static void WriteBeside(SiteContext site, OutputFolder output)
    {
        foreach (var (path, text) in site.Pages.Values.SelectMany(p => p.Extras).DistinctBy(e => e.Key)) output.Write(path, text);
        foreach (var (source, target) in site.ResourceFiles) output.Copy(target, Path.Combine(site.Root, source));
        OutputFiles.Write(site, output);
        output.Write(XrefMap.Output, site.Memory.KeepForNext("xrefmap", site.World, site.Findings, _ => XrefMap.Of(site)));
        output.Write(ManifestJson.Output, site.Memory.KeepForNext("manifest", site.World, site.Findings, _ => ManifestJson.Of(site)));
    }

    private static void WritePages(SiteContext site, OutputFolder output, List<Page> pages, CorePackage? package)
    {
        var template = Template.Load(site);
        var assets = WriteAssets(site, template, output);
        if (site.Playground is { } playground) assets["_live"] = LiveFiles.Write(site, template, output, playground.CopyTo(output));
        var zips = package is null ? new Dictionary<string, long>() : TakeHomeFiles.Write(site, package, output);
        WritePages(site, template, output, pages, assets, zips);
    }

    private static void WritePages(
        SiteContext site, Template template, OutputFolder output, List<Page> pages, Dictionary<string, string> assets, IReadOnlyDictionary<string, long> zips)
    {
        var layout = $"{site.Memory.Keys.Template} {string.Join(' ', assets.Values)}";
        // One page for each processor: the pool has more threads, but the trees of their pages would fill the memory and wait for one another.
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, page =>
        {
            var chapter = ChapterZip.Of(page, zips);
            // A page without a key had findings.
            var key = page.Content.Key is { } content ? string.Create(CultureInfo.InvariantCulture, $"{content} {layout} {EditLink.DayOf(site, page)} {chapter}") : null;
            if (page.Content.Published is not { } known || known.Key != key)
            {
                if (template.Render(page.Type, PageModel.Of(site, page, assets, chapter)) is not { } html) return;
                known = (key ?? "", html);
                page.Read(html);
                // Two thousand pages are some hundred megabytes; without a next build nobody asks for them again.
                if (site.Memory.Keeps) page.Content.Published = known;
                else page.Html = "";
            }

            output.Write(page.Output, page.Output == NotFoundPage.Output ? NotFoundPage.Rooted(known.Html, site.Address.Path) : known.Html);
        });
    }

    // A name with the hash of its content: it may be cached for ever, and a change is seen at once.
    private static Dictionary<string, string> WriteAssets(SiteContext site, Template template, OutputFolder output)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, file) in template.Assets)
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            if (name == SearchScript.Asset) text = SearchScript.Of(site.Root, text);
            if (name == "public/site.css") text += MathStyles.Rules(site.AllPages.SelectMany(p => p.Content.MathClasses));
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
            var extension = Path.GetExtension(name);
            var target = $"{name[..^extension.Length]}.{hash}{extension}";
            output.Write(target, text);
            names["_asset_" + Path.GetFileName(name).Replace('.', '_')] = target;
        }

        return names;
    }
}
