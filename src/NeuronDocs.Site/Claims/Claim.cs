namespace NeuronDocs.Site;

/// <summary>A claim of an answer sheet and what became of it.</summary>
public sealed record Claim
{
    /// <summary>Sheet letter, chapter letter and number: <c>E-L-04</c>.</summary>
    public required string Id { get; init; }

    public required string Sheet { get; init; }

    /// <summary>The chapter whose question the claim answers.</summary>
    public required string Question { get; init; }

    /// <summary>The claim in our words.</summary>
    public required string Text { get; init; }

    public required string Verdict { get; init; }

    public required string Why { get; init; }

    /// <summary>Keys of the works it was judged by.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What a run must have printed; null when the verdict rests on cited works.</summary>
    public ClaimEvidence? Evidence { get; init; }

    /// <summary>Keys of the works the verdict rests on where no run can decide.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>Where the entry begins.</summary>
    public required Place Place { get; init; }

    /// <summary>The lines of claim and why, whose numbers need marks like those of any page.</summary>
    public required IReadOnlyList<(int First, int Last)> ProseLines { get; init; }
}

/// <summary>What decides a claim: a statement about the labels that an example printed.</summary>
/// <param name="Example">The example's id.</param>
/// <param name="ExamplePlace">Where the id stands.</param>
/// <param name="Predicate">The statement.</param>
/// <param name="PredicatePlace">Where its first character stands.</param>
public sealed record ClaimEvidence(string Example, Place ExamplePlace, string Predicate, Place PredicatePlace);
