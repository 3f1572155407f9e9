using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>Collects the findings of a run; safe to add to from many threads. All are reported together, in file order.</summary>
public sealed class FindingList
{
    private readonly ConcurrentBag<Finding> found = [];

    private const int Longest = 1000;

    public bool IsEmpty => found.IsEmpty;

    /// <summary>Adds a finding; what it quotes of a file may be anything, and is told in one line of a bearable length.</summary>
    public void Add(Finding finding) => found.Add(finding.Message.Length <= Longest && !finding.Message.Any(char.IsControl) ? finding : finding with { Message = OneLine(finding.Message) });

    public void Add(string code, string message, Place? place = null) => Add(new Finding(code, message, place));

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

    private static string OneLine(string message)
    {
        var line = string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= Longest ? line : $"{line[..(Longest / 2)]} ... {line[^(Longest / 2)..]}";
    }
}
