using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Plain text, with true minus signs before numbers.</summary>
internal sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal) => renderer.WriteEscape(MinusSign.SetIn(literal.Content.ToString()));
}
