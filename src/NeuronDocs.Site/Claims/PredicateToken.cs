using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>A word, number or sign of a predicate.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Offset">Where it begins.</param>
internal sealed partial record PredicateToken(PredicateTokenKind Kind, string Text, int Offset)
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "and", "within", "of" };

    /// <summary>The tokens, an end token last.</summary>
    public static List<PredicateToken> All(string text)
    {
        var tokens = new List<PredicateToken>();
        for (var at = 0; at < text.Length;)
        {
            var match = Pattern().Match(text, at);
            if (!match.Success || match.Index != at) throw new PredicateException($"'{text[at]}' has no meaning here.", at);
            at += match.Length;
            if (match.Groups["space"].Success) continue;
            var kind = match.Groups["number"].Success ? PredicateTokenKind.Number
                : match.Groups["name"].Success ? Keywords.Contains(match.Value) ? PredicateTokenKind.Keyword : PredicateTokenKind.Name
                : PredicateTokenKind.Sign;
            tokens.Add(new PredicateToken(kind, match.Value, match.Index));
        }

        tokens.Add(new PredicateToken(PredicateTokenKind.End, "the end", text.Length));
        return tokens;
    }

    [GeneratedRegex(@"(?<space>\s+)|(?<number>[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?)|(?<name>\p{L}[\p{L}\p{N}_]*(\[[^\]]*\])?)|(?<sign>==|!=|<=|>=|[-<>+*/()])")]
    private static partial Regex Pattern();
}

/// <summary>The kinds of token in a predicate.</summary>
internal enum PredicateTokenKind
{
    Number,
    Name,
    Keyword,
    Sign,
    End,
}

/// <summary>A predicate that cannot be read or evaluated, and the character at which that shows.</summary>
internal sealed class PredicateException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
