namespace NeuronDocs.Site;

/// <summary>A claim with what its predicate saw; no result when it rests on cited works or its evidence is missing.</summary>
public sealed record JudgedClaim(Claim Claim, PredicateResult? Result);
