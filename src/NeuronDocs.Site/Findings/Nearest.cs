namespace NeuronDocs.Site;

/// <summary>Finds the existing name that a misspelled one most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the smallest edit distance, if it is at most a third of the name's length (at least 2); otherwise null.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        var limit = Math.Max(2, name.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(c => c.distance <= limit)
            .OrderBy(c => c.distance).ThenBy(c => c.candidate, StringComparer.Ordinal)
            .Select(c => c.candidate)
            .FirstOrDefault();
    }

    /// <summary>" Did you mean 'x'?" or nothing, to end a message with.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) => To(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    // Levenshtein distance, ignoring case: a wrong capital is the likeliest slip of all.
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
