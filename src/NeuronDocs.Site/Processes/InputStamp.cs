using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>One hash of the names and the hashes of files: what is made of them need not be made again as long as it is the same. Times do not count, so a checkout changes nothing.</summary>
public static class InputStamp
{
    /// <summary>The hash of the files.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="inputs">Files and folders relative to it; a folder stands for all below it but what tools write there (bin, obj, node_modules, hidden files). What is not there counts as absent.</param>
    /// <param name="matters">Which files count, by their paths relative to the repository with forward slashes; all when not given.</param>
    /// <param name="also">What else the result depends on, for instance options of a command.</param>
    /// <param name="memory">Knows the hashes of files that did not change; null reads them all.</param>
    /// <returns>64 lowercase hexadecimal digits.</returns>
    public static string Of(string root, IEnumerable<string> inputs, Func<string, bool>? matters = null, string also = "", BuildMemory? memory = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(also));
        foreach (var path in inputs.SelectMany(input => Below(root, input)).Where(path => matters?.Invoke(path) != false).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{path}\0{memory?.Files.Hash(path) ?? FileStore.HashOf(File.ReadAllBytes(Path.Combine(root, path)))}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Below(string root, string input)
    {
        var full = Path.Combine(root, input);
        if (File.Exists(full)) return [input];
        if (!Directory.Exists(full)) return [];
        return new DirectoryInfo(full).EnumerateFileSystemInfos()
            .Where(entry => !entry.Name.StartsWith('.') && !(entry is DirectoryInfo && (entry.Name is "bin" or "obj" or "node_modules" || entry.LinkTarget is not null)))
            .SelectMany(entry => Below(root, $"{input}/{entry.Name}"));
    }
}
