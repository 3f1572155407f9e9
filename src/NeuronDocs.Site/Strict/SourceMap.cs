using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>From places in a page's HTML back to the Markdown that they were made from.</summary>
internal sealed class SourceMap
{
    private readonly List<Entry> entries = [];

    /// <summary>What is written from <paramref name="offset"/> on was made from <paramref name="node"/>.</summary>
    public void Add(int offset, SourceFile file, MarkdownObject node)
    {
        if (node.Span.IsEmpty || node is MarkdownDocument) return;
        // A block of raw HTML is written as it stands: a place in it is the same place in the source.
        entries.Add(new Entry(offset, file, node.Span.Start, node is HtmlBlock ? node.Span.Length : 1));
    }

    /// <summary>Takes over the places of an included file, whose HTML is about to be written at <paramref name="offset"/>.</summary>
    public void Add(int offset, SourceMap included) => entries.AddRange(included.entries.Select(e => e with { Offset = e.Offset + offset }));

    /// <summary>The nearest place known at or before an offset; null before the first.</summary>
    public Place? Find(int offset)
    {
        var index = entries.FindLastIndex(e => e.Offset <= offset);
        if (index < 0) return null;
        var entry = entries[index];
        return entry.File.PlaceAt(Math.Min(entry.Start + Math.Min(offset - entry.Offset, entry.Verbatim - 1), entry.File.Text.Length));
    }

    private readonly record struct Entry(int Offset, SourceFile File, int Start, int Verbatim);
}
