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

    private static string? WrittenText(string url)
    {
        if (!url.StartsWith("xref:", StringComparison.Ordinal) || url.IndexOf('?', StringComparison.Ordinal) is not (>= 0 and var query)) return null;
        return url[(query + 1)..].Split('#')[0].Split('&').Select(p => p.Split('=', 2)).Where(p => p.Length == 2 && p[0] == "text").Select(p => Uri.UnescapeDataString(p[1])).FirstOrDefault();
    }
}
