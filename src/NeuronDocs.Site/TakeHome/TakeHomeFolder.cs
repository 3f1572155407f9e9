using System.Text;

namespace NeuronDocs.Site;

/// <summary>What a reader unpacks: programs, what each is verified to print, the library's package, and what keeps settings and sources of the machine out.</summary>
/// <param name="Address">The zip, below the site's root.</param>
/// <param name="Files">All files but the package, by their paths in the folder.</param>
/// <param name="Package">The package.</param>
internal sealed record TakeHomeFolder(string Address, IReadOnlyDictionary<string, string> Files, CorePackage Package)
{
    private const string Needs = "needs the .NET 10 SDK and no network";

    /// <summary>All that the zip is made of: as long as it is the same, so is the zip.</summary>
    public string Key => field ??= string.Join('\0', [Package.Hash, .. Files.SelectMany(file => new[] { file.Key, file.Value })]);

    /// <summary>The folder of one example.</summary>
    public static TakeHomeFolder Of(TakeHomeExample example, CorePackage package) => new(
        Download.Zip(example.Source),
        With(
            $"`dotnet run` prints expected.txt, the verified output of example {example.Source.Id} of NeuronDocs {package.Version}. It {Needs}.\n"
            + "`dotnet compare.cs` runs it, compares byte for byte and names the first line that differs; its exit code is 0 if none does.\n",
            example.Files(package, "")),
        package);

    /// <summary>The folder of a chapter: one below it for each example, and one package for all.</summary>
    public static TakeHomeFolder Of(string chapter, IReadOnlyCollection<TakeHomeExample> examples, CorePackage package) => new(
        Download.Zip(chapter),
        With(
            $"`dotnet run` in any folder here prints its expected.txt, the verified output of example {chapter}/(name of the folder) of NeuronDocs {package.Version}. It {Needs}.\n"
            + "`dotnet compare.cs` runs all of them, compares byte for byte and names the first line of each that differs; its exit code is 0 if none does.\n",
            examples.SelectMany(example => example.Files(package, $"{example.Source.Slug}/"))),
        package);

    /// <summary>The bytes of the zip, which unpacks to one folder of its own name.</summary>
    public byte[] Zip()
    {
        var top = Path.GetFileNameWithoutExtension(Address);
        return FixedZip.Of(
        [
            .. Files.Select(file => new ZippedFile($"{top}/{file.Key}", Encoding.UTF8.GetBytes(file.Value))),
            new ZippedFile($"{top}/packages/{Package.File}", Package.Bytes, Compressed: true),
        ]);
    }

    private static Dictionary<string, string> With(string readme, IEnumerable<(string Path, string Text)> own)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = readme };
        foreach (var name in new[] { "compare.cs", "nuget.config", "Directory.Build.props", "global.json" }) files.Add(name, TakeHomeText.Of(name));
        foreach (var (path, text) in own) files.Add(path, text);
        return files;
    }
}
