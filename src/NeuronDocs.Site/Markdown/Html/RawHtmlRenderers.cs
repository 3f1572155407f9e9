using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

internal sealed class RawHtmlBlockRenderer(Rendering rendering) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var html = string.Join('\n', block.Lines.ToString().Split('\n')).Trim();
        // Comments speak to authors and to the checks, not to readers.
        if (RawHtml.IsComment(html) && html.IndexOf("-->", StringComparison.Ordinal) == html.Length - 3) return;
        if (RawHtml.Offense(html) is { } offense) rendering.Report("forbidden-html", $"Raw HTML in Markdown may not contain {offense}.", block);
        else renderer.EnsureLine().WriteLine(html);
    }
}

internal sealed partial class RawHtmlInlineRenderer(Rendering rendering) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (RawHtml.IsComment(inline.Tag)) return;
        // An end tag alone says nothing to the sanitizer: ask about the element.
        var probe = EndTag().Match(inline.Tag) is { Success: true } end ? $"<{end.Groups["name"].Value}>" : inline.Tag;
        if (RawHtml.Offense(probe) is { } offense) rendering.Report("forbidden-html", $"Raw HTML in Markdown may not contain {offense}.", inline);
        else renderer.Write(inline.Tag);
    }

    [GeneratedRegex(@"^</(?<name>[A-Za-z][A-Za-z0-9-]*)\s*>$")]
    private static partial Regex EndTag();
}
