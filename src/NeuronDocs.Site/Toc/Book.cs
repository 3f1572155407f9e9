namespace NeuronDocs.Site;

/// <summary>The chapters: the entries below the first entry of the root toc that has some. Their pages follow each other.</summary>
internal sealed class Book
{
    private readonly List<TocNode> order;
    private readonly Dictionary<Page, int> chapters = [];
    private readonly Dictionary<Page, int> places = [];

    public Book(TocNode toc)
    {
        var root = toc.Items.FirstOrDefault(item => item.Items.Count > 0);
        Chapters = root?.Items ?? [];
        order = [.. Chapters.SelectMany(chapter => chapter.Flatten().Prepend(chapter)).Where(node => node.Page is not null)];
        for (var i = 0; i < order.Count; i++) places.TryAdd(order[i].Page!, i);
        for (var i = 0; i < Chapters.Count; i++)
        {
            foreach (var node in Chapters[i].Flatten().Prepend(Chapters[i])) if (node.Page is { } page) chapters.TryAdd(page, i + 1);
        }
    }

    public IReadOnlyList<TocNode> Chapters { get; }

    /// <summary>From 1; null for a page outside of the book.</summary>
    public int? ChapterOf(Page page) => chapters.TryGetValue(page, out var chapter) ? chapter : null;

    public TocNode? Before(Page page) => places.TryGetValue(page, out var place) && place > 0 ? order[place - 1] : null;

    public TocNode? After(Page page) => places.TryGetValue(page, out var place) ? order.ElementAtOrDefault(place + 1) : null;

    /// <summary>Pages in reading order: the book's, then all others by address.</summary>
    public IEnumerable<Page> InOrder(IEnumerable<Page> pages) => order.Select(n => n.Page!).Concat(pages).Distinct();
}
