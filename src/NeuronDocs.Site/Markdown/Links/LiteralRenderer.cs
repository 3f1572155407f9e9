using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Plain text, with true minus signs before numbers.</summary>
internal sealed partial class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        renderer.WriteEscape(Minus().Replace(literal.Content.ToString(), "\u2212"));
    }

    [GeneratedRegex(@"(?<![\w\-\u2013.)\]])-(?=\d)")]
    private static partial Regex Minus();
}
