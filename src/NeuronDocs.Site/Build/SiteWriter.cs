using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>Writes what the pages became, and the files around them.</summary>
internal static class SiteWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

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
        output.Write("xrefmap.yml", site.Memory.KeepForNext("xrefmap", site.World, site.Findings, _ => XrefMap(site)));
        output.Write("manifest.json", site.Memory.KeepForNext("manifest", site.World, site.Findings, _ => Manifest(site)));
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

    private static string XrefMap(SiteContext site)
    {
        var text = new StringBuilder("### YamlMime:XRefMap\nsorted: true\nreferences:\n");
        foreach (var (uid, target) in site.Uids.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            text.Append("- uid: ").Append(Quote(uid)).Append("\n  name: ").Append(Quote(target.Name)).Append("\n  href: ").Append(Quote(target.Href)).Append('\n');
            if (target.CommentId is not { } id) continue;
            text.Append("  commentId: ").Append(Quote(id)).Append("\n  fullName: ").Append(Quote(target.FullName)).Append("\n  nameWithType: ").Append(Quote(target.NameWithType)).Append('\n');
            if (id.StartsWith("Overload:", StringComparison.Ordinal)) text.Append("  isSpec: \"True\"\n");
        }

        return text.ToString();
    }

    // A JSON string is a YAML string.
    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static string Manifest(SiteContext site)
    {
        var pages = site.Pages.Values.Select(p => new
        {
            type = "Conceptual",
            source_relative_path = p.File.Path,
            output = new Dictionary<string, object> { [".html"] = new { relative_path = p.Output } },
        });
        var resources = site.ResourceFiles.Select(r => new
        {
            type = "Resource",
            source_relative_path = r.Key,
            output = new Dictionary<string, object> { ["resource"] = new { relative_path = r.Value } },
        });
        var api = site.Api.Pages.OrderBy(p => p.Output, StringComparer.Ordinal).Select(p => new
        {
            type = p.Type,
            source_relative_path = p.File.Path,
            output = new Dictionary<string, object> { [".html"] = new { relative_path = p.Output } },
        });
        var tocs = OutputFiles.Tocs(site).Select(t => new
        {
            type = "Toc",
            source_relative_path = t.Source,
            output = new Dictionary<string, object> { [".json"] = new { relative_path = t.Path } },
        });
        var index = new[] { new { type = "Resource", output = new Dictionary<string, object> { ["resource"] = new { relative_path = IndexJson.Output } } } };
        return JsonSerializer.Serialize(new { files = pages.Concat(api).Concat(resources).Concat(tocs).Concat<object>(index) }, Indented) + "\n";
    }
}
