using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary><c>[!INCLUDE [title](path)]</c> on a line of its own: the blocks of another file.</summary>
internal sealed class IncludeBlock(BlockParser parser) : LeafBlock(parser)
{
    public required string Path { get; init; }
}

/// <summary><c>[!INCLUDE [title](path)]</c> within a paragraph: the text of another file's only paragraph.</summary>
internal sealed class IncludeInline : LeafInline
{
    public required string Path { get; init; }
}
