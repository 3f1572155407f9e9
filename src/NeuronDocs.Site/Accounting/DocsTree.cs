namespace NeuronDocs.Site;

/// <summary>The Markdown pages and fragments under <c>docs</c>, the template left out.</summary>
public sealed class DocsTree
{
    private DocsTree(string repositoryRoot, IReadOnlyList<(string File, string Text)> pages) => (RepositoryRoot, Pages) = (repositoryRoot, pages);

    public string RepositoryRoot { get; }

    /// <summary>The files relative to the repository in ordinal order, with their texts.</summary>
    public IReadOnlyList<(string File, string Text)> Pages { get; }

    public static DocsTree Load(string repositoryRoot)
    {
        var docs = Path.Combine(repositoryRoot, "docs");
        if (!Directory.Exists(docs)) return new DocsTree(repositoryRoot, []);
        return new DocsTree(repositoryRoot, [.. Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(repositoryRoot, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("docs/_template/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(repositoryRoot, file))))]);
    }
}
