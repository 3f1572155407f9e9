using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary><c>@uid</c> or <c>@"uid"</c>: a link whose text is the title of what it leads to.</summary>
internal sealed class XrefInline : LeafInline
{
    public required string Uid { get; init; }
}
