using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>Collects the findings of a run; safe to add to from many threads. All are reported together, in file order.</summary>
public sealed class FindingList
{
    private readonly ConcurrentBag<Finding> found = [];

    public bool IsEmpty => found.IsEmpty;

    public void Add(Finding finding) => found.Add(finding);

    public void Add(string code, string message, Place? place = null) => found.Add(new Finding(code, message, place));

    internal void AddAll(FindingList others)
    {
        foreach (var finding in others.found) found.Add(finding);
    }

    /// <summary>Each distinct finding once, ordered by file, line, column, code and message with ordinal comparison.</summary>
    public IReadOnlyList<Finding> Sorted() =>
        [.. found.Distinct()
            .OrderBy(f => f.Place?.File ?? "", StringComparer.Ordinal)
            .ThenBy(f => f.Place?.Line ?? 0)
            .ThenBy(f => f.Place?.Column ?? 0)
            .ThenBy(f => f.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)];
}
