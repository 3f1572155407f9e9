namespace NeuronDocs.Site;

/// <summary>Every example of the repository, read from <c>snippets/*/*.cs</c>.</summary>
public sealed class ExampleStore
{
    private readonly Dictionary<string, ExampleSource> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExampleSource> byFile = new(StringComparer.Ordinal);

    private ExampleStore()
    {
    }

    /// <summary>The examples in ordinal order of their ids.</summary>
    public IEnumerable<ExampleSource> All => byId.Values.OrderBy(example => example.Id, StringComparer.Ordinal);

    /// <summary>Reads all snippet files; adds to <paramref name="findings"/> what breaks the frozen form and every id used twice.</summary>
    public static ExampleStore Load(string repositoryRoot, FindingList findings)
    {
        var store = new ExampleStore();
        foreach (var file in Files(repositoryRoot))
        {
            var text = File.ReadAllText(Path.Combine(repositoryRoot, file));
            if (ExampleSource.Parse(text, file, findings) is not { } example) continue;
            store.byFile.Add(file, example);
            if (!store.byId.TryAdd(example.Id, example))
                findings.Add("duplicate-example", $"The id '{example.Id}' is already taken by {store.byId[example.Id].File}.", new Place(file, example.Line));
        }

        return store;
    }

    public ExampleSource? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The example of a file, given relative to the repository with forward slashes.</summary>
    public ExampleSource? ByFile(string file) => byFile.GetValueOrDefault(file);

    /// <summary>" Did you mean 'x'?" for a misspelled id, or nothing.</summary>
    public string Hint(string id) => Nearest.Hint(id, byId.Keys);

    // snippets/GlobalUsings.cs lies above the chapters and is no example; bin and obj lie below them.
    private static IEnumerable<string> Files(string repositoryRoot)
    {
        var snippets = Path.Combine(repositoryRoot, "snippets");
        if (!Directory.Exists(snippets)) return [];
        return Directory.EnumerateDirectories(snippets)
            .SelectMany(chapter => Directory.EnumerateFiles(chapter, "*.cs"))
            .Select(path => Path.GetRelativePath(repositoryRoot, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }
}
