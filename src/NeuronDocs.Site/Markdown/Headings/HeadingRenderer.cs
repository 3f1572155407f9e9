using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>Headings with ids that are unique on the page even when an included file has the same heading; collects the list at the side.</summary>
internal sealed class HeadingRenderer(Rendering rendering) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var wanted = heading.TryGetAttributes()?.Id;
        var id = rendering.Page.UniqueId(string.IsNullOrEmpty(wanted) ? "section" : wanted);
        if (heading.Level == 2) rendering.Page.Headings.Add(new PageHeading(id, PlainText.Of(heading)));
        renderer.Write($"<h{heading.Level} id=\"").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{heading.Level}>");
    }
}
