namespace NeuronDocs.Site;

/// <summary>What a part of a predicate stands for: a number or a word.</summary>
/// <param name="Number">The number; null for a word.</param>
/// <param name="Text">The word, or the source of the number.</param>
internal sealed record PredicateValue(ExactNumber? Number, string Text)
{
    // 97.5 % printed in percent reads as 97.5 here; the predicate that uses the label says so by its bounds.
    public static PredicateValue Of(PrintedValue printed) => new(
        printed.Number is { } number ? ExactNumber.From(number) : printed.Text switch
        {
            "NaN" => ExactNumber.NaN,
            "inf" => ExactNumber.Infinity(1),
            "-inf" => ExactNumber.Infinity(-1),
            _ => null,
        },
        printed.Text);
}
