namespace NeuronDocs.Site;

/// <summary>The chapters: the entries below the first entry of the root toc that has some. Their pages follow each other.</summary>
internal sealed class Book
{
    private readonly List<TocNode> order;

    public Book(TocNode toc)
    {
        var root = toc.Items.FirstOrDefault(item => item.Items.Count > 0);
        Chapters = root?.Items ?? [];
        order = [.. Chapters.SelectMany(chapter => chapter.Flatten().Prepend(chapter)).Where(node => node.Page is not null)];
    }

    public IReadOnlyList<TocNode> Chapters { get; }

    /// <summary>From 1; null for a page outside of the book.</summary>
    public int? ChapterOf(Page page)
    {
        for (var i = 0; i < Chapters.Count; i++)
        {
            if (Chapters[i].Page == page || Chapters[i].Flatten().Any(n => n.Page == page)) return i + 1;
        }

        return null;
    }

    public TocNode? Before(Page page) => order.ElementAtOrDefault(order.FindIndex(n => n.Page == page) is > 0 and var index ? index - 1 : order.Count);

    public TocNode? After(Page page) => order.FindIndex(n => n.Page == page) is >= 0 and var index ? order.ElementAtOrDefault(index + 1) : null;

    /// <summary>Pages in reading order: the book's, then all others by address.</summary>
    public IEnumerable<Page> InOrder(IEnumerable<Page> pages) => order.Select(n => n.Page!).Concat(pages).Distinct();
}
