namespace NeuronDocs.Site;

/// <summary>Evaluates what claims rest on.</summary>
public static class ClaimJudge
{
    /// <summary>
    /// Evaluates a claim's predicate on the verified output of its example. Null when there is nothing to evaluate; what is missing,
    /// cannot be read or does not hold is a finding.
    /// </summary>
    public static PredicateResult? Judge(Claim claim, Evidence evidence, FindingList findings)
    {
        if (claim.Evidence is not { } proof) return null;
        if (evidence.Examples.ById(proof.Example) is null)
        {
            findings.Add("missing-example", $"{claim.Id} rests on the example '{proof.Example}', which does not exist.{evidence.Examples.Hint(proof.Example)}", proof.ExamplePlace);
            return null;
        }

        if (evidence.OutputOf(proof.Example) is not { } output)
        {
            findings.Add("missing-output", $"{claim.Id} rests on '{proof.Example}', which has no verified output yet.", proof.ExamplePlace);
            return null;
        }

        var result = Predicate.Evaluate(claim.Id, proof.Predicate, output, proof.PredicatePlace, findings);
        if (result is { Holds: false })
            findings.Add("false-claim", $"The verdict of {claim.Id} no longer holds: '{proof.Predicate}' is false, {output.File} prints {Values(result)}.", proof.PredicatePlace);
        return result;
    }

    private static string Values(PredicateResult result) => string.Join(", ", result.Seen.Select(value => $"{value.Name} = {value.Text}"));
}
