using Microsoft.CodeAnalysis.CSharp;

namespace NeuronDocs.Site;

/// <summary>A project as its files say, without a build: what it is called, what it refers to, and its sources.</summary>
internal sealed class ApiProject
{
    /// <summary>The project file, or a source file that docfx.json names by itself.</summary>
    public required SourceFile File { get; init; }

    public required string AssemblyName { get; init; }

    public required string Description { get; init; }

    /// <summary>Project files it refers to, relative to the repository.</summary>
    public required IReadOnlyList<string> References { get; init; }

    public required ApiSection Section { get; init; }

    public required CSharpCompilation Compilation { get; set; }
}
