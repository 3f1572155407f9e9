using System.Diagnostics;

namespace NeuronDocs.Site;

/// <summary>What came of the wish to have a folder filled.</summary>
public enum GuardedResult
{
    /// <summary>It held what is wanted.</summary>
    Current,

    /// <summary>It does now.</summary>
    Filled,

    /// <summary>The work was done and failed; who did it has said why.</summary>
    Failed,

    /// <summary>Another process has been at it for longer than was waited.</summary>
    Busy,
}

/// <summary>
/// A folder that one process fills while the others wait, and that nobody fills again as long as it is made of the same. What it is made of stands in a stamp
/// beside the content, which goes with it when the folder is deleted.
/// </summary>
/// <param name="lockFile">A file that is open in the one process that works. Its folder is made; it must not lie in what the work deletes.</param>
/// <param name="stampFile">Where the stamp of the content lies.</param>
public sealed class GuardedFolder(string lockFile, string stampFile)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the folder holds what this stamp stands for.</summary>
    public bool Holds(string stamp) => File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp;

    /// <summary>Does the work unless it was done already.</summary>
    /// <param name="stamp">Stands for all that the content is made of, for instance an <see cref="InputStamp"/>.</param>
    /// <param name="fill">The work; false when it failed.</param>
    /// <param name="patience">How long to wait for another process.</param>
    /// <param name="cancellation">Ends the wait; the work has to look for itself.</param>
    public async Task<GuardedResult> EnsureAsync(string stamp, Func<Task<bool>> fill, TimeSpan patience, CancellationToken cancellation = default)
    {
        if (Holds(stamp)) return GuardedResult.Current;
        Directory.CreateDirectory(Path.GetDirectoryName(lockFile)!);
        await using var guard = await AcquireAsync(patience, cancellation);
        if (guard is null) return GuardedResult.Busy;
        if (Holds(stamp)) return GuardedResult.Current;
        // Work that is interrupted leaves a folder that nobody may take for whole.
        if (File.Exists(stampFile)) File.Delete(stampFile);
        if (!await fill()) return GuardedResult.Failed;
        await File.WriteAllTextAsync(stampFile, stamp, CancellationToken.None);
        return GuardedResult.Filled;
    }

    // An exclusively opened file is released by the system even when its process dies.
    private async Task<FileStream?> AcquireAsync(TimeSpan patience, CancellationToken cancellation)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(Pause, cancellation))
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (watch.Elapsed < patience)
            {
                // Held by another process: wait.
            }
            catch (IOException)
            {
                return null;
            }
        }
    }
}
