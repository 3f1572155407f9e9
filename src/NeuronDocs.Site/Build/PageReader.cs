using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>Reads a Markdown file into a page: its metadata, its title and its tree.</summary>
internal static class PageReader
{
    public static Page Read(SiteContext site, SourceFile file, string target)
    {
        var document = site.Syntax.Parse(file, site.Findings);
        var page = new Page(file, Path.ChangeExtension(target, ".html")) { Document = document, Parts = MarkdownPart.Of(document) };
        ReadMetadata(site, page);
        Passes.Run(page.Document, file, site);
        var heading = page.Document.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1);
        page.Title = page.Metadata.GetValueOrDefault("title") as string ?? (heading is null ? Path.GetFileNameWithoutExtension(target) : PlainText.Of(heading));
        if (page.Output == "index.html") HomePass.Run(page.Document);
        else AnswerPass.Run(page.Document);
        return page;
    }

    private static void ReadMetadata(SiteContext site, Page page)
    {
        foreach (var rule in site.Config.FileMetadata)
        {
            if (rule.Globs.Matches(page.File.Path)) page.Metadata[rule.Key] = rule.Value;
        }

        if (page.Document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } front)
        {
            if (page.File.Text.StartsWith("---\n", StringComparison.Ordinal))
                site.Findings.Add("invalid-yaml", "The front matter that opens here is not closed by a line '---'.", new Place(page.File.Path, 1, 1));
            return;
        }

        var firstLine = front.Line + 2;
        var root = YamlTree.Parse(page.File.Path, front.Lines.ToString(), site.Findings, firstLine);
        if (root is null) return;
        if (root is not YamlMappingNode map)
        {
            site.Findings.Add("invalid-yaml", "The front matter of a page is a list of 'name: value'.", new Place(page.File.Path, firstLine, 1));
            return;
        }

        foreach (var (key, value) in map)
        {
            var name = key.ToString();
            PageKeys.Check(name, YamlTree.ToPlain(value), YamlTree.At(page.File.Path, key, firstLine), site.Findings, ofPage: true);
            page.Metadata[name] = YamlTree.ToPlain(value);
        }
    }
}
