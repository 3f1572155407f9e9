using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

internal sealed class MathBlockRenderer(Rendering rendering) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock math) =>
        renderer.EnsureLine().WriteLine(DisplayFormula.Html(rendering, math, "div"));
}

/// <summary><c>$..$</c> in the line, and <c>$$..$$</c> on one line, which is a display formula within its paragraph.</summary>
internal sealed class MathInlineRenderer(Rendering rendering) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline math) =>
        renderer.Write(DisplayFormula.Is(math) ? DisplayFormula.Html(rendering, math, "span") : Glue.Join(Formula.Html(rendering, math), TakeMarks(math)));

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
    public static bool Is(MathInline math) => math.DelimiterCount == 2;

    public static string Html(Rendering rendering, MarkdownObject node, string element) =>
        $"<{element} class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">{Formula.Html(rendering, node)}</{element}>";
}
