using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// The files of a repository as one build sees them: each is read at most once in it, so that its text and its hash are those of the same bytes. A file whose
/// length and time of change are as they were is not read again in a later build.
/// </summary>
internal sealed class FileStore(string root)
{
    // As git has it: a file that changed just before it was read may change again without a new time.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private ConcurrentDictionary<string, StoredFile?> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, StoredFile?> now = new(StringComparer.Ordinal);

    /// <summary>A new build begins: what it asks for is looked at again.</summary>
    public void Begin() => (before, now) = (now, new(StringComparer.Ordinal));

    /// <summary>A hash of the file's bytes; a dash if there is no such file, a question mark if it cannot be read, of which whoever needs its text hears.</summary>
    public string Hash(string path)
    {
        try
        {
            return Find(path)?.Hash ?? "-";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "?";
        }
    }

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The text of a file; null if there is no such file.</summary>
    public SourceFile? Source(string path) => Find(path)?.Source.Value;

    /// <summary>What has changed since this build read it.</summary>
    public IReadOnlyList<string> Moved() => [.. now.Where(f => Stamp.Of(Full(f.Key)) != f.Value?.Stamp).Select(f => f.Key)];

    private StoredFile? Find(string path) => now.GetOrAdd(path, p => Read(p, before.GetValueOrDefault(p)));

    private StoredFile? Read(string path, StoredFile? known)
    {
        var full = Full(path);
        if (Stamp.Of(full) is not { } stamp) return null;
        if (known is { Settled: true } && known.Stamp == stamp) return known;
        var read = DateTime.UtcNow;
        var bytes = File.ReadAllBytes(full);
        var hash = HashOf(bytes);
        var settled = read - stamp.Modified > Settling && !stamp.IsLink;
        if (known?.Hash == hash) return known with { Stamp = stamp, Settled = settled };
        return new StoredFile(stamp, settled, hash, new(() => new SourceFile(path, Encoding.UTF8.GetString(bytes))));
    }

    private string Full(string path) => Path.Combine(root, path);

    private sealed record StoredFile(Stamp Stamp, bool Settled, string Hash, Lazy<SourceFile> Source);
}

/// <summary>What a file looks like from outside.</summary>
internal sealed record Stamp(long Length, DateTime Modified, bool IsLink)
{
    /// <summary>Null where there is no file.</summary>
    public static Stamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new Stamp(file.Length, file.LastWriteTimeUtc, file.Attributes.HasFlag(FileAttributes.ReparsePoint)) : null;
    }
}
