using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>The rendering of one Markdown file into one page: the page's own, or one that it includes.</summary>
internal sealed class Rendering(SiteContext site, Page page, SourceFile file, IReadOnlyList<string> open)
{
    public SiteContext Site { get; } = site;

    public Page Page { get; } = page;

    private readonly SourceMap map = new();
    private int written;

    /// <summary>The file the nodes come from; links are relative to it.</summary>
    public SourceFile File { get; } = file;

    public static string Render(SiteContext site, Page page)
    {
        var rendering = new Rendering(site, page, page.File, [page.File.Path]);
        var html = rendering.ToHtml(page.Document);
        page.Content.Map = rendering.map;
        return html;
    }

    public Place At(MarkdownObject node) => File.PlaceAt(node.Span.Start);

    public void Report(string code, string message, MarkdownObject node) => Site.Findings.Add(code, message, At(node));

    /// <summary>The row of the page's table for a number bound to <paramref name="address"/>; null after a finding.</summary>
    public NumberRow? Number(LabelAddress address, string shown, MarkdownObject node, string sign = "")
    {
        // The numbers of a formula have places of their own, at which the accounting reports them.
        var findings = node is MathInline or MathBlock ? new FindingList() : Site.Findings;
        if (Site.Evidence.Find(address, At(node), findings) is not { } value) return null;
        if (value.Text.StartsWith('-')) shown = sign + shown;
        return Page.Numbers.Add(address, shown, value, Site.Evidence.Examples.ById(address.Example)!);
    }

    public string ToHtml(MarkdownObject node, bool inline = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Site.Syntax.Pipeline.Setup(renderer);
        Renderers.AddTo(renderer, this);
        renderer.ImplicitParagraph = inline;
        renderer.ObjectWriteBefore += (_, part) => map.Add(written = writer.GetStringBuilder().Length, File, part);
        try
        {
            renderer.Render(node);
        }
        catch (ArgumentException e)
        {
            // Markdig's guard against exhausting the stack.
            Report("too-deep", e.Message, node);
            return "";
        }

        return writer.ToString();
    }

    /// <summary>The HTML of another Markdown file in place of <paramref name="node"/>; empty after a finding.</summary>
    public string Include(string path, MarkdownObject node, bool inline)
    {
        if (RepoPath.Resolve(File.Folder, Uri.UnescapeDataString(path)) is not { } target)
        {
            Report("outside-repository", $"The include '{path}' leads out of the repository.", node);
            return "";
        }

        if (open.Contains(target))
        {
            Report("include-cycle", $"'{target}' includes itself: {string.Join(" > ", open.SkipWhile(o => o != target).Append(target))}.", node);
            return "";
        }

        if (Site.Source(target) is not { } source)
        {
            Report("missing-file", $"There is no file '{target}' to include.{Site.FileHint(target)}", node);
            return "";
        }

        var document = Site.Syntax.Parse(source, Site.Findings);
        Passes.Run(document, source, Site);
        if (inline && document.Count(b => b is not LinkReferenceDefinitionGroup) > 1)
        {
            Report("bad-include", $"'{target}' has more than one paragraph, so it cannot stand within one.", node);
            return "";
        }

        var included = new Rendering(Site, Page, source, [.. open, target]);
        var html = included.ToHtml(document, inline).TrimEnd('\n');
        map.Add(written, included.map);
        return html;
    }
}
