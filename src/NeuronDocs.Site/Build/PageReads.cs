using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>What one rendering looked at and complained of.</summary>
/// <param name="findings">Where its findings go; to a list of its own if nothing is said.</param>
internal sealed class PageReads(FindingList? findings = null)
{
    private readonly ConcurrentDictionary<string, string?> texts = new(StringComparer.Ordinal);

    public FindingList Findings { get; } = findings ?? new();

    public SourceFile? Read(string path, SourceFile? source)
    {
        texts[path] = source?.Text;
        return source;
    }

    /// <summary>Whether every file still says what it said, and none has come or gone.</summary>
    public bool Hold(SiteContext site) => texts.All(t => site.Source(t.Key)?.Text == t.Value);
}
