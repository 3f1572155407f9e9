using Markdig;
using Markdig.Renderers;

namespace NeuronDocs.Site;

internal sealed class CodeIncludeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<Markdig.Parsers.ParagraphBlockParser>(new CodeIncludeParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendered by CodeIncludeRenderer, which needs the page it renders for.
    }
}
