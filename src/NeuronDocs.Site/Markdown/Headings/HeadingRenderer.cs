using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Headings with ids that are unique on the page even when an included file has the same heading; collects the list at the side.</summary>
internal sealed class HeadingRenderer(Rendering rendering) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var wanted = heading.TryGetAttributes()?.Id;
        var id = rendering.Page.UniqueId(string.IsNullOrEmpty(wanted) ? "section" : wanted);
        rendering.Page.Content.Level = heading.Level;
        rendering.Page.Content.HasHeading |= heading.Level == 1;
        if (heading.Level == 2) rendering.Page.Headings.Add(new PageHeading(id, PlainText.Of(heading)));
        // A section's heading is the link to itself, so that its address can be copied; its name is the heading's words and no more. Links do not nest.
        var linked = heading.Level > 1 && heading.Inline is { } inline && inline.Descendants().All(i => i is LiteralInline or CodeInline or MathInline or EmphasisInline or HtmlEntityInline);
        renderer.Write($"<h{heading.Level} id=\"").WriteEscape(id).Write("\">");
        if (linked) renderer.Write("<a href=\"#").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        if (linked) renderer.Write("</a>");
        renderer.WriteLine($"</h{heading.Level}>");
    }
}
