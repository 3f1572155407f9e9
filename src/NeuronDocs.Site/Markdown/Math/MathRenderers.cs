using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class MathBlockRenderer(Rendering rendering) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock math) =>
        renderer.EnsureLine().Write("<div class=\"formula\">").Write(Formula.Html(rendering, math.Lines.ToString(), display: true, math)).WriteLine("</div>");
}

internal sealed class MathInlineRenderer(Rendering rendering) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline math) =>
        renderer.Write(Formula.Html(rendering, math.Content.ToString(), display: math.DelimiterCount == 2, math));
}

internal static class Formula
{
    public static string Html(Rendering rendering, string tex, bool display, MarkdownObject node)
    {
        var result = rendering.Site.Math.Render(tex.Trim(), display);
        if (result.Error is null) return result.Html;
        rendering.Report("bad-formula", result.Error, node);
        return "";
    }
}
