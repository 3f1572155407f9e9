namespace NeuronDocs.Site;

/// <summary>An example that a reader can take home.</summary>
/// <param name="Source">The example.</param>
/// <param name="Hash">The SHA-256 of its verified output.</param>
/// <param name="Output">What it prints, to the byte.</param>
internal sealed record TakeHomeExample(ExampleSource Source, string Hash, string Output)
{
    /// <summary>Null while there is no verified output.</summary>
    public static TakeHomeExample? Of(Evidence evidence, ExampleSource source) =>
        evidence.OutputOf(source.Id) is { } output && evidence.HashOf(source.Id) is { } hash ? new(source, hash, output.Text) : null;

    /// <summary>The files that are its own: the program, a project for editors and for <c>dotnet run</c> without a name, and what it is to print.</summary>
    public IEnumerable<(string Path, string Text)> Files(CorePackage package, string folder) =>
    [
        ($"{folder}{Source.Slug}.cs", Download.TextWithPackage(Source, Hash, package.Version)),
        ($"{folder}{Source.Slug}.csproj", TakeHomeText.Of("example.csproj").Replace("{slug}", Source.Slug, StringComparison.Ordinal).Replace("{version}", package.Version, StringComparison.Ordinal)),
        ($"{folder}expected.txt", Output),
    ];
}
