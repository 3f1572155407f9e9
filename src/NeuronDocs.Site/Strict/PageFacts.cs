using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>What the finished HTML of a page says: a function of the HTML alone, read once. It holds nothing of the tree that it was read from.</summary>
/// <param name="Defects">What is wrong with it.</param>
/// <param name="Links">Every address in it.</param>
/// <param name="Ids">Every id in it.</param>
internal sealed record PageFacts(IReadOnlyList<Defect> Defects, IReadOnlyList<PageLink> Links, IReadOnlySet<string> Ids)
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="also">Whoever else wants to read the same document; not called for one nested too deeply to be read.</param>
    public static PageFacts Of(string html, Action<IDocument>? also = null) =>
        HtmlDepth.IsExcessive(html)
            ? new PageFacts([new Defect("too-deep", "The page's elements are nested hundreds deep.", 0)], [], new HashSet<string>())
            : new FactsReader(html).Read(also);
}
