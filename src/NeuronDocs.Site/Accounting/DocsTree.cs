namespace NeuronDocs.Site;

/// <summary>The Markdown pages and fragments, and what else is generated, under <c>docs</c>, the template left out.</summary>
public sealed class DocsTree
{
    private DocsTree(string repositoryRoot, IReadOnlyList<(string File, string Text)> pages) => (RepositoryRoot, Pages) = (repositoryRoot, pages);

    public string RepositoryRoot { get; }

    /// <summary>The files relative to the repository in ordinal order, with their texts.</summary>
    public IReadOnlyList<(string File, string Text)> Pages { get; }

    /// <summary>The files of another form that may be generated, with their texts.</summary>
    public required IReadOnlyList<(string File, string Text)> Others { get; init; }

    public static DocsTree Load(string repositoryRoot)
    {
        var docs = Path.Combine(repositoryRoot, "docs");
        if (!Directory.Exists(docs)) return new DocsTree(repositoryRoot, []) { Others = [] };
        return new DocsTree(repositoryRoot, Files(repositoryRoot, docs, "*.md")) { Others = [.. Files(repositoryRoot, docs, "toc.yml"), .. Files(repositoryRoot, docs, "verification.json")] };
    }

    private static List<(string File, string Text)> Files(string repositoryRoot, string docs, string pattern) =>
    [
        .. Directory.EnumerateFiles(docs, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(repositoryRoot, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("docs/_template/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(repositoryRoot, file)))),
    ];
}
