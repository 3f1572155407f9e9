using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary><c>:::name key="value" ...:::</c> as it was written.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Attributes">By name without regard to case.</param>
/// <param name="Problem">Why it cannot be read, if it cannot.</param>
internal sealed partial record TripleColon(string Name, IReadOnlyDictionary<string, string> Attributes, string? Problem)
{
    public string Value(string key) => Attributes.GetValueOrDefault(key, "");

    /// <summary>Null if <paramref name="name"/> is not what begins here.</summary>
    public static TripleColon? Read(string name, string text)
    {
        var start = Start().Match(text);
        if (!start.Success || !start.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) return null;
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rest = text[start.Length..].Trim();
        if (rest.EndsWith(":::", StringComparison.Ordinal)) rest = rest[..^3].TrimEnd();
        string? problem = null;
        while (rest.Length > 0 && problem is null)
        {
            var match = Attribute().Match(rest);
            if (!match.Success) problem = $"After ':::{name}' stand attributes as name=\"value\"; '{rest}' is none.";
            else if (!attributes.TryAdd(match.Groups["name"].Value, match.Groups["value"].Value)) problem = $"The attribute '{match.Groups["name"].Value}' is given twice.";
            else rest = rest[match.Length..].TrimStart();
        }

        return new TripleColon(name, attributes, problem);
    }

    /// <summary>What is wrong with the attributes, where only <paramref name="known"/> may be given; null if nothing is.</summary>
    public string? Check(IReadOnlyList<string> known, string required)
    {
        if (Problem is not null) return Problem;
        if (Attributes.Keys.FirstOrDefault(k => !known.Contains(k, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return $"':::{Name}' has no attribute '{unknown}' that this builder knows; it knows {string.Join(", ", known)}.{Nearest.Hint(unknown, known)}";
        return required.Length > 0 && Value(required).Length == 0 ? $"':::{Name}' needs the attribute '{required}'." : null;
    }

    [GeneratedRegex(@"^:::\s*(?<name>[A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Start();

    [GeneratedRegex("""^(?<name>[A-Za-z][A-Za-z0-9-]*)\s*=\s*"(?<value>[^"]*)"(?=\s|$)""")]
    private static partial Regex Attribute();
}
