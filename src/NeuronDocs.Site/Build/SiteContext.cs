using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>What every page of one build shares: the configuration, the files, the pages and their names.</summary>
internal sealed class SiteContext(string root, DocfxConfig config, FindingList findings) : IDisposable
{
    private readonly ConcurrentDictionary<string, SourceFile?> sources = new(StringComparer.Ordinal);
    private readonly Lazy<Evidence> evidence = new(() => Evidence.Load(root, findings));
    private readonly Lazy<MathRenderer> math = new(() => MathRenderer.Load(root));

    public string Root { get; } = root;

    public DocfxConfig Config { get; } = config;

    public FindingList Findings { get; } = findings;

    /// <summary>Content files: path in the repository to path below the site root.</summary>
    public SortedDictionary<string, string> ContentFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Resources: path in the repository to path below the site root.</summary>
    public SortedDictionary<string, string> ResourceFiles { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Page> Pages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Page> Uids { get; } = new(StringComparer.Ordinal);

    public TocNode Toc { get; set; } = new() { Place = new Place("docs/toc.yml") };

    public Book Book { get; set; } = new(new TocNode { Place = new Place("docs/toc.yml") });

    public MarkdownSyntax Syntax { get; } = new(config.MarkdigExtensions);

    public Evidence Evidence => evidence.Value;

    /// <summary>Where each example has its card, and the number it goes by: the first page in the order of the toc that shows it.</summary>
    public Dictionary<string, CardHome> Cards { get; } = new(StringComparer.Ordinal);

    public Release Release { get; } = Release.Read(root);

    public Highlighter Highlighter { get; } = new(root, config);

    public MathRenderer Math => math.Value;

    public void Dispose() => Highlighter.Dispose();

    /// <summary>A text file of the repository, or null if there is none or it lies behind a link that leaves the repository.</summary>
    public SourceFile? Source(string path) => sources.GetOrAdd(path, p =>
        File.Exists(Path.Combine(Root, p)) && RepoPath.StaysInside(Root, p) ? SourceFile.Read(Root, p) : null);

    public Page? PageByPath(string path) => Pages.GetValueOrDefault(path);

    /// <summary>The page with this uid; none is a finding.</summary>
    public Page? PageByUid(string uid, Place place)
    {
        if (Uids.TryGetValue(uid, out var page)) return page;
        Findings.Add("missing-uid", $"No page has the uid '{uid}'.{Nearest.Hint(uid, Uids.Keys)}", place);
        return null;
    }

    /// <summary>Files next to a missing one, for a hint.</summary>
    public string FileHint(string path)
    {
        var folder = Path.Combine(Root, RepoPath.FolderOf(path));
        if (!Directory.Exists(folder)) return "";
        return Nearest.Hint(path, Directory.EnumerateFiles(folder).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')));
    }
}
