using System.Text;

namespace NeuronDocs.Site;

/// <summary>A sentence whose number was rewritten.</summary>
/// <param name="Place">Where the number stands.</param>
/// <param name="Old">The sentence as it was, without its marks.</param>
/// <param name="New">The sentence as it is now.</param>
public sealed record SentenceChange(Place Place, string Old, string New)
{
    public override string ToString() => $"{Place.File}:{Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Old} -> {New}";
}

/// <summary>Writes what the examples print now into the bound numbers of a page, in the form each number had.</summary>
public static class MarkRewriter
{
    /// <summary>The page's new text and the sentences that changed; the same text when every number holds.</summary>
    public static (string Text, IReadOnlyList<SentenceChange> Changes) Rewrite(PageNumbers numbers)
    {
        var old = numbers.Page.Text;
        var text = new StringBuilder();
        var copied = 0;
        var moved = new List<(Mark Mark, int NewStart)>();
        foreach (var mark in numbers.Bound.Where(mark => mark.Status == MarkStatus.Differs).OrderBy(mark => mark.Start))
        {
            if (NewToken(mark) is not { } token) continue;
            text.Append(old, copied, mark.Start - copied);
            moved.Add((mark, text.Length));
            text.Append(token);
            copied = mark.End;
        }

        var rewritten = text.Append(old, copied, old.Length - copied).ToString();
        return (rewritten, [.. moved.Select(change => Change(change.Mark, change.NewStart)).DistinctBy(change => (change.Place.Line, change.Old))]);

        SentenceChange Change(Mark mark, int newStart) => new(mark.Place, Sentences.At(old, mark.Start), Sentences.At(rewritten, newStart));
    }

    // A number stays in its form; a word, or a number that became a word, is written as it was printed. Words have no place in a formula.
    private static string? NewToken(Mark mark)
    {
        var printed = mark.Printed!;
        if (mark.Number is { } number) return number.Rewritten(printed) ?? (number.InFormula ? null : printed.Text);
        return char.IsUpper(mark.Token[0]) ? char.ToUpperInvariant(printed.Text[0]) + printed.Text[1..] : printed.Text;
    }
}
