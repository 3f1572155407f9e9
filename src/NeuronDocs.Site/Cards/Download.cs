namespace NeuronDocs.Site;

/// <summary>The file a reader takes home: the standalone program, and above it what it needs to run.</summary>
internal static class Download
{
    public static string Address(ExampleSource example) => $"{example.Chapter}/{example.Slug}.cs";

    public static string Text(ExampleSource example, string hash) =>
        $"""
        // {example.Title}. Example {example.Id} of NeuronDocs.
        // The SHA-256 of its verified output, {example.OutputFile}:
        // {hash}
        // Put this file into the top folder of a clone of the repository, then: dotnet run {example.Slug}.cs
        #:property RestorePackagesWithLockFile=false
        #:project src/NeuronDocs.Core/NeuronDocs.Core.csproj
        using NeuronDocs.Core;

        {example.StandaloneProgram}
        """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
