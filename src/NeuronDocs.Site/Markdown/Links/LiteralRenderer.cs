using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Plain text: sets true minus signs before numbers, and reports docfx syntax that was not understood instead of printing it.</summary>
internal sealed partial class LiteralRenderer(Rendering rendering) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (Unsupported().Match(text) is { Success: true } match)
            rendering.Report("unsupported-syntax", $"'{match.Value}' is docfx syntax that is misspelled, not on a line of its own, or not supported here.", literal);
        renderer.WriteEscape(Minus().Replace(text, "\u2212"));
    }

    [GeneratedRegex(@"(?<![\w\-\u2013.)\]])-(?=\d)")]
    private static partial Regex Minus();

    [GeneratedRegex(@"\[!\w[\w-]*|^:::\w*")]
    private static partial Regex Unsupported();
}
