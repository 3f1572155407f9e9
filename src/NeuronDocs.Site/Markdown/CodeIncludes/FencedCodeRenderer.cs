using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class FencedCodeRenderer(Rendering rendering) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = block is FencedCodeBlock { Info: { Length: > 0 } info } ? info.ToLowerInvariant() : "";
        if (language is "mermaid" or "plantuml")
        {
            rendering.Report("unsupported-syntax", $"A {language} diagram is drawn by a script in the reader's browser, which this site does without; draw it as SVG, add the file to the resources of docfx.json and show it as an image.", block);
            return;
        }

        renderer.EnsureLine().WriteLine(CodeHtml.Block(block.Lines.ToString() + "\n", language, rendering.Site.Highlighter, "", new HashSet<int>(), rendering.Site.CodeLinks(rendering.Page)));
    }
}
