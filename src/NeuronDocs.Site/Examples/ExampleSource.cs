namespace NeuronDocs.Site;

/// <summary>
/// An example as its source file tells it: identity, the shown region, parameters, and the standalone program that reader, test,
/// download and browser all run. Made from syntax alone; nothing is compiled and nothing is run.
/// </summary>
public sealed record ExampleSource
{
    /// <summary>The permanent address <c>chapter/slug</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The file relative to the repository, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The line of the file on which the method is declared.</summary>
    public required int Line { get; init; }

    public required ExampleRegion Region { get; init; }

    public required IReadOnlyList<ExampleParameter> Parameters { get; init; }

    /// <summary>The parameters as local variables, a blank line, the region: a complete program with top-level statements.</summary>
    public required string StandaloneProgram { get; init; }

    public string Chapter => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    public string Slug => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The file that holds what the example printed when it was last accepted.</summary>
    public string OutputFile => $"{Stem}.verified.txt";

    private string Stem => File[..^".cs".Length];

    /// <summary>Reads an example from the text of its file. Adds what is wrong to <paramref name="findings"/>; null when no example can be made of it.</summary>
    public static ExampleSource? Parse(string text, string repositoryRelativePath, FindingList findings) =>
        new ExampleReader(text, repositoryRelativePath, findings).Read();

    /// <summary>The verified figures that lie beside the example, relative to the repository, in ordinal order.</summary>
    public IReadOnlyList<string> FigureFiles(string repositoryRoot)
    {
        var folder = Path.GetDirectoryName(File)!.Replace('\\', '/');
        var directory = Path.Combine(repositoryRoot, folder);
        if (!Directory.Exists(directory)) return [];
        return [.. Directory.EnumerateFiles(directory, $"{Path.GetFileName(Stem)}.*.verified.svg")
            .Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The name of one of these figures: StabilityLimit.steps.verified.svg is the figure "steps" of StabilityLimit.cs.</summary>
    public string FigureName(string file) => file[(Stem.Length + 1)..^".verified.svg".Length];
}
