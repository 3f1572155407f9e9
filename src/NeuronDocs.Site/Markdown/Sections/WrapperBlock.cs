using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>Blocks of the page inside an element that Markdown has no syntax for.</summary>
internal sealed class WrapperBlock(string open, string close) : ContainerBlock(null)
{
    public string OpenTag { get; } = open;

    public string CloseTag { get; } = close;

    public WrapperBlock With(params IEnumerable<Block> blocks)
    {
        foreach (var block in blocks.ToList())
        {
            block.Parent?.Remove(block);
            Add(block);
        }

        return this;
    }
}

internal sealed class WrapperRenderer : HtmlObjectRenderer<WrapperBlock>
{
    protected override void Write(HtmlRenderer renderer, WrapperBlock block)
    {
        renderer.EnsureLine().WriteLine(block.OpenTag);
        renderer.WriteChildren(block);
        renderer.EnsureLine().WriteLine(block.CloseTag);
    }
}
