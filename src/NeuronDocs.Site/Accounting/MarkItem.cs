using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>One item of a mark comment: an address, or a word that says why there is none.</summary>
internal sealed partial record MarkItem(MarkKind Kind, LabelAddress? Address, string? Note)
{
    /// <summary>Reads the items of a comment; null for an item that is none of the known forms.</summary>
    public static IReadOnlyList<(MarkItem? Item, string Text)> ReadAll(string comment)
    {
        var items = new List<(MarkItem?, string)>();
        LabelAddress? previous = null;
        foreach (var text in Split(comment))
        {
            var item = Read(text, previous);
            previous = item?.Address ?? previous;
            items.Add((item, text));
        }

        return items;
    }

    private static MarkItem? Read(string text, LabelAddress? previous)
    {
        if (text == "definition") return new MarkItem(MarkKind.Definition, null, null);
        if (After(text, "quoted:") is { } key) return new MarkItem(MarkKind.Quoted, null, key);
        if (After(text, "illustrative:") is { } reason) return new MarkItem(MarkKind.Illustrative, null, reason);
        return LabelAddress.Parse(text, previous) is { } address ? new MarkItem(MarkKind.Bound, address, null) : null;
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text[prefix.Length..].Trim() is { Length: > 0 } rest ? rest : null;

    // A comma separates items, but not within an index, w[1,2], and not within a reason, which goes on to the end.
    private static IEnumerable<string> Split(string comment) => SplitPattern().Matches(comment).Select(match => match.Value.Trim()).Where(text => text.Length > 0);

    [GeneratedRegex(@"\s*illustrative:.*|([^,\[\]]|\[[^\]]*\])+", RegexOptions.Singleline)]
    private static partial Regex SplitPattern();
}
