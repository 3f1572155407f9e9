using Markdig;
using Markdig.Renderers;

namespace NeuronDocs.Site;

internal sealed class XrefExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new XrefInlineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendered by XrefRenderer, which needs the page it renders for.
    }
}
