using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>
/// The days on which files were last changed, in UTC, from one walk of git's log. A day that is not certain is not told: there is none for a file with
/// changes that are not committed, in a shallow clone, or without git.
/// </summary>
internal sealed class GitHistory
{
    private const char CommitMark = '\u0001';
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);

    /// <summary>The last change of a file; null where it is not known.</summary>
    /// <param name="path">Relative to the folder that was read, with forward slashes.</param>
    public DateOnly? DayOf(string path) => days.TryGetValue(path, out var day) ? day : null;

    /// <summary>Asks git about files of a folder, which may be the whole work tree or a part of it.</summary>
    public static GitHistory Read(string root, IEnumerable<string> files)
    {
        var history = new GitHistory();
        if (Git.Lines(root, "rev-parse", "--is-shallow-repository") is not ["false"]) return history;
        if (Git.Lines(root, "diff", "--no-ext-diff", "--no-renames", "--relative", "--name-only", "HEAD") is not { } dirty) return history;
        history.Walk(root, files.Except(dirty).ToHashSet(StringComparer.Ordinal));
        return history;
    }

    // The newest commit comes first, so the first line about a file is the last change to it; the walk ends when no file is left.
    private void Walk(string root, HashSet<string> wanted)
    {
        var day = default(DateOnly);
        Git.Read(root, line =>
        {
            if (line.StartsWith(CommitMark)) day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(line.AsSpan(1), CultureInfo.InvariantCulture)).UtcDateTime);
            // "M", a tab, the path; a file whose last change was its deletion is not the one that lies there now.
            else if (line.Length > 2 && wanted.Remove(line[2..]) && line[0] != 'D') days.Add(line[2..], day);
            return wanted.Count > 0;
        }, "-c", "log.showRoot=true", "log", "--no-show-signature", "--no-ext-diff", "--no-renames", "--relative", "--name-status", "--format=%x01%ct", "HEAD", "--");
    }
}
