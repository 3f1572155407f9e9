using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

internal sealed class XrefRenderer(Rendering rendering) : HtmlObjectRenderer<XrefInline>
{
    protected override void Write(HtmlRenderer renderer, XrefInline xref)
    {
        if (rendering.Site.FindUid(xref.Uid, rendering.At(xref)) is not { } target) return;
        rendering.Page.Uses.Add(xref.Uid);
        renderer.Write("<a href=\"").WriteEscapeUrl(target.From(rendering.Page)).Write("\">").WriteEscape(target.Name).Write("</a>");
    }
}
