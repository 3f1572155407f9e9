using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class FencedCodeRenderer(Rendering rendering) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = block is FencedCodeBlock { Info: { Length: > 0 } info } ? info.ToLowerInvariant() : "";
        renderer.EnsureLine().WriteLine(CodeHtml.Block(block.Lines.ToString() + "\n", language, rendering.Site.Highlighter, "", new HashSet<int>(), rendering.Site.CodeLinks(rendering.Page)));
    }
}
