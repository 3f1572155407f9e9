namespace NeuronDocs.Site;

/// <summary>Reads the author field of BibTeX: names joined by "and", each "Family, Given" or "Given Family".</summary>
internal static class BibNames
{
    public static IReadOnlyList<string> Families(string names) =>
        [.. Split(names).Select(name => name.Contains(',', StringComparison.Ordinal) ? name[..name.IndexOf(',', StringComparison.Ordinal)].Trim() : LastWord(name))];

    /// <summary>"Goodfellow, I., Bengio, Y., and Courville, A." for a reference list.</summary>
    public static string Listed(string names)
    {
        var all = Split(names).Select(Inverted).ToList();
        return all switch
        {
            [] => "",
            [var one] => one,
            [var one, var two] => $"{one} and {two}",
            _ => $"{string.Join(", ", all[..^1])}, and {all[^1]}",
        };
    }

    private static IEnumerable<string> Split(string names) =>
        names.Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Inverted(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return name;
        var initials = name[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(given => string.Join("-", given.Split('-').Select(part => part[..1] + ".")));
        return $"{name[..comma]}, {string.Join(" ", initials)}";
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
