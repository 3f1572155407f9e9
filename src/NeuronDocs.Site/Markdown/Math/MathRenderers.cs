using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

internal sealed class MathBlockRenderer(Rendering rendering) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock math) =>
        renderer.EnsureLine().WriteLine(DisplayFormula.Html(rendering, math.Lines.ToString(), math, "div"));
}

/// <summary><c>$..$</c> in the line, and <c>$$..$$</c> on one line, which is a display formula within its paragraph.</summary>
internal sealed class MathInlineRenderer(Rendering rendering) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline math)
    {
        var tex = math.Content.ToString();
        renderer.Write(math.DelimiterCount == 2 ? DisplayFormula.Html(rendering, tex, math, "span") : Glue.Join(Formula.Html(rendering, tex, display: false, math), TakeMarks(math)));
    }

    private static string TakeMarks(MathInline math)
    {
        if (math.NextSibling is not LiteralInline text) return "";
        var marks = text.Content.AsSpan()[..Glue.Length(text.Content.AsSpan())].ToString();
        text.Content.Start += marks.Length;
        return marks;
    }
}

/// <summary>The box of a display formula: it scrolls where the window is narrow, and the keyboard reaches it.</summary>
internal static class DisplayFormula
{
    public static string Html(Rendering rendering, string tex, Markdig.Syntax.MarkdownObject node, string element) =>
        $"<{element} class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">{Formula.Html(rendering, tex, display: true, node)}</{element}>";
}
