using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary><c>&lt;https://...&gt;</c> and <c>&lt;xref:uid?text=...&gt;</c>.</summary>
internal sealed class AutolinkRenderer(Rendering rendering) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        if (LinkTarget.Resolve(rendering, url, link, out var title) is not { } href) return;
        renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">").WriteEscape(WrittenText(url) ?? title ?? link.Url).Write("</a>");
    }

    private static string? WrittenText(string url) => url.StartsWith("xref:", StringComparison.Ordinal) ? LinkTarget.Query(url, "text") : null;
}
