using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

internal sealed class LinkRenderer(Rendering rendering) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
        {
            WriteImage(renderer, link, url);
            return;
        }

        var href = LinkTarget.Resolve(rendering, url, link, out var title);
        if (href is not null && Citation.Of(rendering, url) is { } work) Citation.Write(renderer, rendering, link, work);
        else WriteLink(renderer, link, href, title);
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string? href, string? pageTitle)
    {
        if (href is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write('"');
            if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
            renderer.Write('>');
        }

        if (link.FirstChild is null && pageTitle is not null) renderer.WriteEscape(pageTitle);
        else renderer.WriteChildren(link);
        if (href is not null) renderer.Write("</a>");
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, string url)
    {
        var alt = PlainText.Of(link);
        if (alt.Length == 0) rendering.Report("missing-alt", "An image needs a text that says what it shows.", link);
        ImageHtml.Write(renderer, rendering, url, alt, "", link);
    }
}
