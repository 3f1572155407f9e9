using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>What a citation names, from CITATION.cff; no clock has a say in a page.</summary>
/// <param name="Version">The version, or nothing.</param>
/// <param name="Year">The year it was released, or nothing.</param>
public sealed partial record Release(string Version, string Year)
{
    /// <summary>Reads it for a repository; empty where there is no CITATION.cff.</summary>
    public static Release Read(string root)
    {
        var path = Path.Combine(root, "CITATION.cff");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        return new Release(VersionLine().Match(text).Groups["version"].Value, DateLine().Match(text).Groups["year"].Value);
    }

    [GeneratedRegex("""^version:\s*["']?(?<version>[^"'\s]+)""", RegexOptions.Multiline)]
    private static partial Regex VersionLine();

    [GeneratedRegex("""^date-released:\s*["']?(?<year>\d{4})""", RegexOptions.Multiline)]
    private static partial Regex DateLine();
}
