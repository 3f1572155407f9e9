namespace NeuronDocs.Site;

/// <summary>What somebody published and an example computes again.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Question">The folder of the chapter it belongs to.</param>
/// <param name="Sources">Keys of the works that publish it.</param>
/// <param name="Note">What a reader should know of how the two were computed; null for nothing.</param>
/// <param name="Values">The numbers, side by side.</param>
internal sealed record Reproduction(string Title, string Question, IReadOnlyList<string> Sources, string? Note, IReadOnlyList<ReproducedValue> Values);

/// <summary>One published value and ours.</summary>
/// <param name="What">The quantity.</param>
/// <param name="Published">As it was published.</param>
/// <param name="Address">Where ours was printed.</param>
/// <param name="Ours">As it was printed.</param>
/// <param name="Differs">Why the two differ; null when they agree to the digits published.</param>
internal sealed record ReproducedValue(string What, string Published, LabelAddress Address, PrintedValue Ours, string? Differs)
{
    /// <summary>The distance of the two, in scientific form with two digits; a dash between words.</summary>
    public string Difference =>
        DecimalNumber.Parse(Published) is { } published && Ours.Number is { } ours ? published.DistanceTo(ours).ToScientific(2) : "–";

    /// <summary>Whether what was printed, rounded half away from zero to the digits published, is what was published; words agree letter by letter.</summary>
    public bool Agrees => DecimalNumber.Parse(Published) is { } published && Ours.Number is { } ours
        ? ours.RoundToUnits(-published.Exponent) == published.RoundToUnits(-published.Exponent)
        : string.Equals(Published, Ours.Text, StringComparison.Ordinal);
}
