using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

internal sealed class XrefRenderer(Rendering rendering) : HtmlObjectRenderer<XrefInline>
{
    protected override void Write(HtmlRenderer renderer, XrefInline xref)
    {
        if (rendering.Site.PageByUid(xref.Uid, rendering.At(xref)) is not { } page) return;
        renderer.Write("<a href=\"").WriteEscapeUrl(RepoPath.Relative(rendering.Page.Output, page.Output)).Write("\">").WriteEscape(page.Title).Write("</a>");
    }
}
