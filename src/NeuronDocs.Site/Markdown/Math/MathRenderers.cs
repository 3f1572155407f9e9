using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

internal sealed class MathBlockRenderer(Rendering rendering) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock math) =>
        renderer.EnsureLine().Write("<div class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">").Write(Formula.Html(rendering, math.Lines.ToString(), display: true, math)).WriteLine("</div>");
}

internal sealed class MathInlineRenderer(Rendering rendering) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline math) =>
        renderer.Write(Formula.Html(rendering, math.Content.ToString(), display: math.DelimiterCount == 2, math));
}
