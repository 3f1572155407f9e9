using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>What every page of one build shares: the configuration, the files, the pages and their names.</summary>
internal sealed class SiteContext
{
    private readonly ConcurrentDictionary<string, SourceFile?> sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> inside = new(StringComparer.Ordinal);
    private readonly Lazy<Evidence> evidence;
    private readonly Lazy<CheckList> checks;
    private readonly Lazy<GitHistory> history;
    private readonly Lazy<MathRenderer> math;
    private readonly ApiLibrary library;
    private readonly Lazy<ConceptNames> concepts;
    private PageReads? reads;

    public SiteContext(string root, DocfxConfig config, FindingList findings, BuildMemory memory)
    {
        (Root, Config, Findings, Memory) = (root, config, findings, memory);
        evidence = new(() => memory.Evidence(findings));
        history = new(() => GitHistory.Read(root, Pages.Keys));
        checks = new(() => CheckList.Of(memory, findings));
        math = new(() => memory.Keep("math", memory.Files.Hash("src/NeuronDocs.Site/package-lock.json"), findings, _ => MathRenderer.Load(root)));
        library = ApiLibrary.Of(memory, config);
        concepts = new(() => new ConceptNames(this));
        Address = SiteAddress.Of(config, null);
        Syntax = new(config.MarkdigExtensions);
        Release = Release.Read(root);
        IsTakenHome = CorePackage.IsMadeIn(root);
    }

    /// <summary>What earlier builds left.</summary>
    public BuildMemory Memory { get; }

    public string Root { get; }

    public DocfxConfig Config { get; }

    public FindingList Findings { get; private set; }

    /// <summary>Content files: path in the repository to path below the site root.</summary>
    public SortedDictionary<string, string> ContentFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Resources: path in the repository to path below the site root.</summary>
    public SortedDictionary<string, string> ResourceFiles { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Page> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Of pages, and once the pages are read of the API too.</summary>
    public Dictionary<string, UidTarget> Uids { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages of prose, then those of the API.</summary>
    public IEnumerable<Page> AllPages => Pages.Values.Concat(Api.Pages);

    public TocNode Toc { get; set; } = new() { Place = new Place("docs/toc.yml") };

    public Book Book { get; set; } = new(new TocNode { Place = new Place("docs/toc.yml") });

    public MarkdownSyntax Syntax { get; }

    public Evidence Evidence => evidence.Value;

    /// <summary>Where each example has its card, and the number it goes by: the first page in the order of the toc that shows it.</summary>
    public Dictionary<string, CardHome> Cards { get; } = new(StringComparer.Ordinal);

    /// <summary>What the tests check each example against.</summary>
    public CheckList Checks => checks.Value;

    /// <summary>When the pages were last changed.</summary>
    public GitHistory History => history.Value;

    public Release Release { get; }

    /// <summary>Whether each card has a zip with the library.</summary>
    public bool IsTakenHome { get; }

    /// <summary>Where the site will stand.</summary>
    public SiteAddress Address { get; init; }

    /// <summary>A hash of all that a page may show of the rest of the site.</summary>
    public string World { get; set; } = "";

    /// <summary>The examples as a page runs them; null where there is nothing to run.</summary>
    public PlaygroundApp? Playground { get; set; }

    /// <summary>The concepts of docs/concepts.csv, and the pages that a reader who looks for them should find.</summary>
    public ConceptNames Concepts => concepts.Value;

    public Highlighter Highlighter => library.Highlighter;

    /// <summary>What docfx.json's <c>metadata</c> documents.</summary>
    public ApiModel Api => library.Model;

    public ApiDocs ApiDocs => library.Docs;

    public MathRenderer Math => math.Value;

    /// <summary>The same site for one rendering, of which it is told what it reads and finds.</summary>
    public SiteContext For(PageReads rendering)
    {
        var view = (SiteContext)MemberwiseClone();
        (view.reads, view.Findings) = (rendering, rendering.Findings);
        return view;
    }

    /// <summary>Once nothing more is asked of the API: what is wrong with its sources.</summary>
    public void ReportApi()
    {
        if (library.Findings.IsEmpty) return;
        Findings.AddAll(library.Findings);
        ApiLibrary.Forget(Memory);
    }

    /// <summary>A text file of the repository, or null if there is none or it lies behind a link that leaves the repository.</summary>
    public SourceFile? Source(string path)
    {
        var source = sources.GetOrAdd(path, p => File.Exists(Path.Combine(Root, p)) && IsInside(p) ? Memory.Files.Source(p) : null);
        return reads is null ? source : reads.Read(path, source);
    }

    // Most files lie in a few folders.
    private bool IsInside(string path) => (RepoPath.FolderOf(path) is not { Length: > 0 } folder || inside.GetOrAdd(folder, IsInside)) && RepoPath.LinkStaysInside(Root, path);

    public Page? PageByPath(string path) => Pages.GetValueOrDefault(path);

    /// <summary>What this uid names; nothing is a finding.</summary>
    public UidTarget? FindUid(string uid, Place place)
    {
        if (Uids.TryGetValue(uid, out var target)) return target;
        Findings.Add("missing-uid", $"Nothing has the uid '{uid}'.{Nearest.Hint(uid, Uids.Keys)}", place);
        return null;
    }

    /// <summary>Where the card of an example stands on the web; null while docfx.json does not say where the site does, or no page shows it.</summary>
    public string? AddressOf(ExampleSource example) =>
        Cards.TryGetValue(example.Id, out var home) ? Address.Of($"{home.Page.Output}#{example.Slug}") : null;

    /// <summary>The links from the code of a page to the API.</summary>
    public CodeLinks CodeLinks(Page page) => new(Api.Uids, page);

    /// <summary>Files next to a missing one, for a hint.</summary>
    public string FileHint(string path)
    {
        var folder = Path.Combine(Root, RepoPath.FolderOf(path));
        if (!Directory.Exists(folder)) return "";
        return Nearest.Hint(path, Directory.EnumerateFiles(folder).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')));
    }
}
