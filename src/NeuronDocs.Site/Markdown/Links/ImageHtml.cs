using Markdig.Renderers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>An image of a page: a verified figure stands in the page itself, any other is loaded when it is needed.</summary>
internal static class ImageHtml
{
    public static void Write(HtmlRenderer renderer, Rendering rendering, string url, string alt, string attributes, MarkdownObject node)
    {
        if (LinkTarget.Resolve(rendering, url, node, out _) is not { } href) return;
        var source = RepoPath.Resolve(rendering.File.Folder, Uri.UnescapeDataString(url));
        if (source is not null && source.EndsWith(".verified.svg", StringComparison.Ordinal) && rendering.Site.Source(source) is { } svg)
        {
            renderer.Write(Figure.Inline(svg, rendering, alt, node));
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(href).Write("\" alt=\"").WriteEscape(alt).Write($"\"{attributes} loading=\"lazy\">");
    }
}
