namespace NeuronDocs.Site;

/// <summary>The works that claims and prose may cite, read from <c>docs/references.bib</c>.</summary>
public sealed class Bibliography
{
    /// <summary>Where the bibliography stands in the repository.</summary>
    public const string File = "docs/references.bib";

    private readonly Dictionary<string, BibEntry> byKey = new(StringComparer.Ordinal);

    private Bibliography()
    {
    }

    /// <summary>The works in ordinal order of their keys.</summary>
    public IEnumerable<BibEntry> All => byKey.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Reads the bibliography of a repository; empty when there is none.</summary>
    public static Bibliography Load(string repositoryRoot, FindingList findings)
    {
        var path = Path.Combine(repositoryRoot, File);
        return System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path), File, findings) : new Bibliography();
    }

    /// <summary>Reads BibTeX. A malformed entry or a key used twice is a finding with its line.</summary>
    public static Bibliography Parse(string text, string repositoryRelativePath, FindingList findings)
    {
        var bibliography = new Bibliography();
        foreach (var entry in new BibReader(text, repositoryRelativePath, findings).Read())
        {
            if (!bibliography.byKey.TryAdd(entry.Key, entry))
                findings.Add("bibliography", $"The key '{entry.Key}' is already taken on line {bibliography.byKey[entry.Key].Line}.", new Place(repositoryRelativePath, entry.Line, 1));
        }

        return bibliography;
    }

    public BibEntry? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Whether the key exists; if not, a finding at <paramref name="place"/> with the nearest one.</summary>
    public bool Require(string key, Place place, FindingList findings)
    {
        if (byKey.ContainsKey(key)) return true;
        findings.Add("missing-reference", $"{File} has no entry '{key}'.{Nearest.Hint(key, byKey.Keys)}", place);
        return false;
    }
}
