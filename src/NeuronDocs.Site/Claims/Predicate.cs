namespace NeuronDocs.Site;

/// <summary>What evaluating a predicate gave.</summary>
/// <param name="Holds">Whether every condition holds.</param>
/// <param name="Seen">The printed values it looked at, each once, in the order of the predicate.</param>
public sealed record PredicateResult(bool Holds, IReadOnlyList<PrintedValue> Seen);

/// <summary>
/// A statement about printed labels: conditions joined by <c>and</c>; a condition compares two sums (<c>==</c> <c>!=</c> <c>&lt;</c>
/// <c>&lt;=</c> <c>&gt;</c> <c>&gt;=</c>) or says <c>x within t of y</c>. Arithmetic is exact; <c>nan</c> equals <c>NaN</c>.
/// </summary>
public static class Predicate
{
    /// <summary>Evaluates a predicate on an output. What cannot be read or looked up is a finding with its column that names the claim, and the result is null.</summary>
    public static PredicateResult? Evaluate(string claim, string predicate, VerifiedOutput output, Place place, FindingList findings)
    {
        var parser = new PredicateParser(predicate, output);
        try
        {
            return new PredicateResult(parser.Predicate(), parser.Seen);
        }
        catch (PredicateException error)
        {
            findings.Add("claim-predicate", $"{claim}: {error.Message}", place with { Column = place.Column + error.Offset });
            return null;
        }
    }

    /// <summary>The labels that a predicate names, as written; none when it cannot be read.</summary>
    public static IReadOnlyList<string> Labels(string predicate)
    {
        try
        {
            return [.. PredicateToken.All(predicate).Where(token => token.Kind == PredicateTokenKind.Name && token.Text is not ("nan" or "inf")).Select(token => token.Text).Distinct()];
        }
        catch (PredicateException)
        {
            return [];
        }
    }
}
