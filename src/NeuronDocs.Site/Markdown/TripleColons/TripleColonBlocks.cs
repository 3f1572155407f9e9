using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary><c>:::code ...:::</c> on a line of its own.</summary>
internal sealed class ColonCodeBlock(BlockParser parser) : LeafBlock(parser)
{
    public required TripleColon Written { get; init; }
}

/// <summary><c>:::zone ...</c> to <c>:::zone-end</c>, or an image with a long description, which ends at <c>:::image-end:::</c>.</summary>
internal sealed class ColonContainerBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required TripleColon Written { get; init; }

    /// <summary>Whether its end was found.</summary>
    public bool Closed { get; set; }
}

/// <summary><c>:::image ...:::</c> within a paragraph.</summary>
internal sealed class ColonImageInline : LeafInline
{
    public required TripleColon Written { get; init; }
}
