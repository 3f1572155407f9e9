using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Joins each mark comment of a page to the number, word or formula before it and compares it with the evidence.</summary>
internal sealed partial class MarkReader(PageText page, string file, Evidence evidence, FindingList findings)
{
    private readonly Dictionary<int, NumberToken> numberByEnd = page.Numbers.ToDictionary(number => number.End);

    public IReadOnlyList<MarkComment> Read() => [.. page.Comments.Select(Read)];

    private MarkComment Read(Match comment)
    {
        var items = MarkItem.ReadAll(comment.Groups["items"].Value);
        foreach (var (_, text) in items.Where(item => item.Item is null))
            findings.Add("bad-mark", $"'{text}' is no mark; write 'chapter/slug#label', 'definition', 'quoted: key' or 'illustrative: reason'.", PlaceAt(comment.Index));
        if (items.Count == 0) findings.Add("bad-mark", "An empty mark says nothing; write 'chapter/slug#label', 'definition', 'quoted: key' or 'illustrative: reason'.", PlaceAt(comment.Index));
        var valid = items.Where(item => item.Item is not null).Select(item => item.Item!).ToList();
        var formula = FormulaBefore(comment.Index);
        var shown = formula is null ? ShownBefore(comment.Index) : null;
        var marks = valid.Count == 0 || valid.Count < items.Count ? []
            : formula is not null ? OfFormula(formula, valid, comment.Index)
            : shown is { } part ? OfShown(part, valid, comment.Index)
            : OfProse(comment.Index, valid);
        return new MarkComment(comment.Index, comment.Index + comment.Length, formula, marks);
    }

    private List<Mark> OfProse(int comment, IReadOnlyList<MarkItem> items)
    {
        var end = comment;
        while (end > 0 && "*_~".Contains(page.Prose[end - 1], StringComparison.Ordinal)) end--;
        if (items.Count > 1) return Broken(comment, $"A number has one mark, here are {items.Count}; only a formula has a list.");
        if (numberByEnd.TryGetValue(end, out var number)) return [Compare(items[0], number.Text, number.Start, number.End, number)];
        var word = WordPattern().Match(page.Prose[..end]);
        if (word.Success && items[0].Kind == MarkKind.Bound) return [Compare(items[0], word.Value, word.Index, end, null)];
        return Broken(comment, "No number stands directly before this mark.");
    }

    // A block of code or a drawing that no example made is somebody's, or it only illustrates.
    private List<Mark> OfShown((int Start, int End) shown, IReadOnlyList<MarkItem> items, int comment) =>
        items is [{ Kind: MarkKind.Quoted or MarkKind.Illustrative } item]
            ? [Compare(item, "", shown.Start, shown.End, null)]
            : Broken(comment, "A block of code or an image that no example made has the mark 'quoted: key' or 'illustrative: reason'.");

    private List<Mark> OfFormula(PageFormula formula, IReadOnlyList<MarkItem> items, int comment)
    {
        var numbers = page.NumbersOf(formula);
        if (items is [{ Kind: not MarkKind.Bound } whole])
            return numbers.Count == 0
                ? [Compare(whole, "", formula.Start, formula.End, null)]
                : [.. numbers.Select(number => Compare(whole, number.Text, number.Start, number.End, number))];
        if (numbers.Count != items.Count)
            return Broken(comment, string.Create(CultureInfo.InvariantCulture, $"The formula has {numbers.Count} numbers that need a mark ({string.Join(", ", numbers.Select(number => number.Text))}), the comment lists {items.Count}."));
        return [.. numbers.Zip(items, (number, item) => Compare(item, number.Text, number.Start, number.End, number))];
    }

    private List<Mark> Broken(int comment, string message)
    {
        findings.Add("bad-mark", message, PlaceAt(comment));
        return [];
    }

    private Mark Compare(MarkItem item, string token, int start, int end, NumberToken? number)
    {
        var mark = new Mark
        {
            Token = token, Start = start, End = end, Place = PlaceAt(start), Kind = item.Kind, Status = MarkStatus.Declared,
            Address = item.Address, Note = item.Note, Number = number,
        };
        if (item.Kind == MarkKind.Quoted) return evidence.References.Require(item.Note!, mark.Place, findings) ? mark : mark with { Status = MarkStatus.Broken };
        if (item.Kind != MarkKind.Bound) return mark;
        if (evidence.Find(item.Address!, mark.Place, findings) is not { } printed) return mark with { Status = MarkStatus.Broken };
        mark = mark with { Printed = printed, Example = evidence.Examples.ById(item.Address!.Example) };
        if (Agrees(token, number, printed)) return mark with { Status = MarkStatus.Holds };
        findings.Add("stale-number", $"'{token}' stands here, but {mark.Example!.OutputFile} line {printed.Line.ToString(CultureInfo.InvariantCulture)} prints {printed.Name} = {printed.Text}.", mark.Place);
        return mark with { Status = MarkStatus.Differs };
    }

    private static bool Agrees(string token, NumberToken? number, PrintedValue printed) =>
        number is not null ? number.Holds(printed)
        : string.Equals(token, printed.Text, StringComparison.OrdinalIgnoreCase) || (token == "∞" && printed.Text == "inf");

    // A display formula's comment stands on the line below it; an inline formula's follows at once.
    private PageFormula? FormulaBefore(int comment)
    {
        var end = comment;
        while (end > 0 && char.IsWhiteSpace(page.Text[end - 1])) end--;
        var lineFeeds = page.Text.AsSpan(end, comment - end).Count('\n');
        return page.Formulas.FirstOrDefault(formula => formula.End == comment || (formula.IsDisplay && lineFeeds <= 2 && page.Text[..formula.End].TrimEnd().Length == end));
    }

    // The comment of a block of code stands on the line below it, that of an image behind it or on the line below.
    private (int Start, int End)? ShownBefore(int comment)
    {
        var end = page.Text[..comment].TrimEnd().Length;
        if (page.Text.AsSpan(end, comment - end).Count('\n') > 2) return null;
        foreach (var fence in page.Fences)
        {
            if (page.Text[..fence.End].TrimEnd().Length == end) return fence;
        }

        foreach (var image in page.Images)
        {
            if (image.End == end) return (image.Start, image.End);
        }

        return null;
    }

    private Place PlaceAt(int offset)
    {
        var (line, column) = page.Lines.At(offset);
        return new Place(file, line, column);
    }

    [GeneratedRegex(@"(\p{L}[\p{L}-]*|∞)$")]
    private static partial Regex WordPattern();
}
