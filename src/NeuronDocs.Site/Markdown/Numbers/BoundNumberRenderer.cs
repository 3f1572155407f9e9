using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

/// <summary>Draws the double rule. The number is a plain link to its row in the page's table; a script makes it a popover.</summary>
internal sealed class BoundNumberRenderer(Rendering rendering) : HtmlObjectRenderer<BoundNumberInline>
{
    protected override void Write(HtmlRenderer renderer, BoundNumberInline number)
    {
        if (rendering.Number(number.Address, number.Shown, number) is { } row)
            renderer.Write("<a class=\"v\" href=\"#").WriteEscape(row.Id).Write("\">").WriteEscape(row.Shown).Write("</a>");
        else
            renderer.WriteEscape(number.Shown);
    }
}
