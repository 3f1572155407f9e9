using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>A page has one first-level heading, and no level of headings is skipped: who listens finds the way by them.</summary>
internal static class HeadingRules
{
    /// <summary>What is wrong with the headings of a page, which come in their order.</summary>
    public static IEnumerable<Defect> Of(IReadOnlyList<IElement> headings)
    {
        if (!headings.Any(h => Level(h) == 1)) yield return new Defect("heading-order", "The page has no first-level heading.", 0);
        foreach (var extra in headings.Where(h => Level(h) == 1).Skip(1))
            yield return new Defect("heading-order", $"'{Text(extra)}' is a second first-level heading; a page has one.", FactsReader.OffsetOf(extra));
        foreach (var (before, heading) in headings.Zip(headings.Skip(1)).Where(pair => Level(pair.Second) > Level(pair.First) + 1))
            yield return new Defect("heading-order", $"'{Text(heading)}' is a heading of level {Level(heading)} below one of level {Level(before)}; no level may be skipped.", FactsReader.OffsetOf(heading));
        foreach (var empty in headings.Where(h => Text(h).Length == 0))
            yield return new Defect("heading-order", "A heading has no text.", FactsReader.OffsetOf(empty));
    }

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static string Text(IElement heading) => heading.TextContent.Trim();
}
