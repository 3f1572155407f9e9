using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>A number or word of the prose that a binding comment ties to a printed value.</summary>
internal sealed class BoundNumberInline : LeafInline
{
    /// <summary>As the author wrote it.</summary>
    public required string Shown { get; init; }

    public required LabelAddress Address { get; init; }
}
