using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// A fresh folder beside the destination. For the first site of a process it is the whole of it, and takes the destination's place in one move. For a later
/// one, where the process knows what it wrote, it holds only what changed: each file is moved into its place once all of them are written.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>A folder with this file in it was written by a build, so a build may replace it.</summary>
    private const string Marker = ManifestJson.Output;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string destination;
    private readonly string fresh;
    private readonly string old;
    private readonly BuildMemory memory;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> staged = new(StringComparer.Ordinal);
    private readonly WrittenFiles before;
    private readonly WrittenFiles written;

    private OutputFolder(string destination, BuildMemory memory)
    {
        (this.destination, this.memory) = (destination, memory);
        written = new WrittenFiles(destination);
        before = memory.Written.Folder == destination && Directory.Exists(destination) ? memory.Written : WrittenFiles.None;
        var suffix = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        (fresh, old) = ($"{destination}.new-{suffix}", $"{destination}.old-{suffix}");
    }

    /// <summary>Null after a finding: the destination holds something else than a site, or nothing can be written beside it.</summary>
    public static OutputFolder? Open(string destination, BuildMemory memory, FindingList findings)
    {
        if (File.Exists(destination) || (Directory.Exists(destination) && Directory.EnumerateFileSystemEntries(destination).Any() && !File.Exists(Path.Combine(destination, Marker))))
        {
            findings.Add("output-not-a-site", $"'{destination}' exists and is no site that a build wrote; choose another folder or empty it.");
            return null;
        }

        var folder = new OutputFolder(destination, memory);
        try
        {
            Directory.CreateDirectory(folder.fresh);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add("output-unwritable", $"The site cannot be written to '{destination}': {e.Message}");
            return null;
        }
    }

    /// <summary>The files of the new site, relative to the folder.</summary>
    public IReadOnlySet<string> Paths => written.Files.Keys.ToHashSet(StringComparer.Ordinal);

    public void Write(string path, string text) => Put(path, text, full => File.WriteAllText(full, text, Utf8));

    /// <summary>Writes what is costly to make, unless the last build made it of the same.</summary>
    /// <param name="path">Relative to the folder.</param>
    /// <param name="content">All that the bytes are made of.</param>
    /// <param name="make">Makes the bytes.</param>
    /// <returns>How many bytes the file has.</returns>
    public long Write(string path, string content, Func<byte[]> make) => Put(path, content, full => File.WriteAllBytes(full, make())).Length;

    public void Copy(string path, string source) => Copy(path, source, memory.Keeps ? memory.Files.Hash(Path.GetRelativePath(memory.Root, source)) : "");

    /// <summary>Copies a file of which <paramref name="content"/> says, with its path, what is in it.</summary>
    public void Copy(string path, string source, string content) => Put(path, content, full => File.Copy(source, full, overwrite: true));

    /// <summary>Whether the new site now stands at the destination; if not, the old one still does, or the next build writes all of it anew.</summary>
    public bool Publish(FindingList findings)
    {
        try
        {
            if (before.Folder is null) Replace();
            else Update();
            if (memory.Keeps) memory.Written = written;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            memory.Written = WrittenFiles.None;
            findings.Add("output-unwritable", $"The site cannot be put at '{destination}': {e.Message}");
            return false;
        }
    }

    /// <summary>Takes away what is left.</summary>
    public void Dispose() => memory.After(Clear);

    private void Replace()
    {
        if (Directory.Exists(destination)) Directory.Move(destination, old);
        try
        {
            Directory.Move(fresh, destination);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(old)) Directory.Move(old, destination);
            throw;
        }
    }

    // What goes makes room first: a folder may have become a file.
    private void Update()
    {
        foreach (var path in before.Files.Keys.Where(path => !written.Files.ContainsKey(path))) Delete(path);
        foreach (var path in staged.Keys)
        {
            var target = Path.Combine(destination, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(fresh, path), target, overwrite: true);
        }
    }

    private void Delete(string path)
    {
        File.Delete(Path.Combine(destination, path));
        for (var folder = Path.GetDirectoryName(path)!; folder.Length > 0; folder = Path.GetDirectoryName(folder)!)
        {
            var full = Path.Combine(destination, folder);
            if (!Directory.Exists(full)) continue;
            if (Directory.EnumerateFileSystemEntries(full).Any()) return;
            Directory.Delete(full);
        }
    }

    private void Clear()
    {
        foreach (var leftover in new[] { fresh, old })
        {
            try
            {
                if (Directory.Exists(leftover)) Directory.Delete(leftover, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Ignored by git and overwritten by nobody: a leftover does no harm.
            }
        }
    }

    private Stamp Put(string path, string content, Action<string> write)
    {
        if (before.Find(path, content) is { } stamp)
        {
            written.Files[path] = (content, stamp);
            return stamp;
        }

        var full = Path.Combine(fresh, path);
        var folder = Path.GetDirectoryName(full)!;
        if (!folders.ContainsKey(folder)) folders[Directory.CreateDirectory(folder).FullName] = true;
        write(full);
        stamp = Stamp.Of(full)!;
        staged[path] = true;
        written.Files[path] = (memory.Keeps ? content : "", stamp);
        return stamp;
    }
}
