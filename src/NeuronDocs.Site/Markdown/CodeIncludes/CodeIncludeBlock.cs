using Markdig.Parsers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary><c>[!code-lang[name](path?query#fragment "title")]</c> on a line of its own.</summary>
internal sealed class CodeIncludeBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The line as it was written.</summary>
    public required string Written { get; init; }

    /// <summary>Null when the line only looks like an include of code.</summary>
    public CodeIncludeTarget? Target { get; init; }
}

/// <summary>The parts of an include of code.</summary>
internal sealed record CodeIncludeTarget(string Language, string Name, string Path, string? Query, string? Fragment, string? Title)
{
    /// <summary>A name that is given by itself, and so is never taken for line numbers.</summary>
    public string? Tag { get; init; }
}
