using System.Security.Cryptography;

namespace NeuronDocs.Site.Tests;

/// <summary>The files of a built site, by their path, with a hash of each.</summary>
internal static class SiteTree
{
    public static Dictionary<string, string> Of(string folder) => Files(folder).ToDictionary(f => f, f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, f)))));

    /// <summary>When each was last written.</summary>
    public static Dictionary<string, DateTime> Times(string folder) => Files(folder).ToDictionary(f => f, f => File.GetLastWriteTimeUtc(Path.Combine(folder, f)));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
