namespace NeuronDocs.Site;

/// <summary>What a reader takes home, the standalone program and above it what it needs to run: alone, for a clone of the repository, and in a zip with the library.</summary>
internal static class Download
{
    public static string Address(ExampleSource example) => $"{example.Chapter}/{example.Slug}.cs";

    public static string Zip(ExampleSource example) => $"{example.Chapter}/{example.Slug}.zip";

    /// <summary>All examples of a chapter in one.</summary>
    public static string Zip(string chapter) => $"{chapter}/{chapter}.zip";

    public static string Text(ExampleSource example, string hash) => Program(
        example,
        hash,
        $"""
        // Put this file into the top folder of a clone of the repository, then: dotnet run {example.Slug}.cs
        #:property RestorePackagesWithLockFile=false
        #:project src/NeuronDocs.Core/NeuronDocs.Core.csproj
        """);

    /// <summary>The program that finds the library's package beside itself. Compiled ahead of time it would need packages of the platform.</summary>
    public static string TextWithPackage(ExampleSource example, string hash, string version) => Program(
        example,
        hash,
        $"""
        #:package {CorePackage.Id}@{version}
        #:property PublishAot=false
        #:property InvariantGlobalization=true
        """);

    private static string Program(ExampleSource example, string hash, string directives) =>
        $"""
        // {example.Title}. Example {example.Id} of NeuronDocs.
        // The SHA-256 of its verified output, {example.OutputFile}:
        // {hash}
        {directives}
        using {CorePackage.Id};

        {example.StandaloneProgram}
        """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
