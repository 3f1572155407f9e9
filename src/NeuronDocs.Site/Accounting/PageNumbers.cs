namespace NeuronDocs.Site;

/// <summary>The numbers of one page and what their marks say: what the builder draws and what the checks report.</summary>
public sealed class PageNumbers
{
    private readonly Dictionary<int, MarkComment> byStart;

    private PageNumbers(string file, PageText page, IReadOnlyList<MarkComment> comments)
    {
        (File, Page, Comments) = (file, page, comments);
        byStart = comments.ToDictionary(comment => comment.Start);
    }

    /// <summary>The page relative to the repository.</summary>
    public string File { get; }

    public PageText Page { get; }

    public IReadOnlyList<MarkComment> Comments { get; }

    /// <summary>All marks in the order of the text.</summary>
    public IEnumerable<Mark> Marks => Comments.SelectMany(comment => comment.Marks);

    /// <summary>The marks that name a printed value, in the order of the text: the rows of "Numbers on this page".</summary>
    public IEnumerable<Mark> Bound => Marks.Where(mark => mark.Kind == MarkKind.Bound);

    /// <summary>Reads the marks of a page and compares them with the evidence. Every broken or differing mark is a finding.</summary>
    public static PageNumbers Of(string markdown, string repositoryRelativePath, Evidence evidence, FindingList findings)
    {
        var isMarkdown = repositoryRelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var page = new PageText(markdown, isMarkdown);
        return new PageNumbers(repositoryRelativePath, page, new MarkReader(page, repositoryRelativePath, evidence, findings).Read());
    }

    /// <summary>The comment that begins at an offset of the text, as Markdig's spans give it; null when none does.</summary>
    public MarkComment? At(int offset) => byStart.GetValueOrDefault(offset);
}
