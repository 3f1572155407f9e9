namespace NeuronDocs.Site;

/// <summary>The verdicts a claim can have, in the order in which ledgers count them.</summary>
public static class Verdict
{
    public const string Unanswered = "unanswered";

    public static readonly IReadOnlyList<string> All = ["true", "true-with-qualification", "imprecise", "false", Unanswered];

    /// <summary>The verdict in words: <c>true with qualification</c>.</summary>
    public static string InWords(string verdict) => verdict.Replace('-', ' ');
}
