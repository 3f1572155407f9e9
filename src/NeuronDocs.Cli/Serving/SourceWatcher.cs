using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Sees edits of what the site is made of. A burst of them (an editor's save, a checkout) is one change.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<string> changes = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly string root;

    public SourceWatcher(string root)
    {
        this.root = Path.GetFullPath(root);
        foreach (var file in new[] { "docfx.json", "CITATION.cff" }) Watch(file, this.root, file, recursive: false);
        Follow();
    }

    /// <summary>Watches the folders that docfx.json names now.</summary>
    public void Follow()
    {
        foreach (var folder in SiteBuilder.FoldersOf(root))
        {
            var path = Path.Combine(root, folder);
            if (!watchers.ContainsKey(folder) && Directory.Exists(path)) Watch(folder, path, "*", recursive: true);
        }
    }

    /// <summary>Takes something for changed that is not watched.</summary>
    public void Report(string change) => changes.Writer.TryWrite(change);

    /// <summary>One changed file of each burst, relative to the root, once the burst is over.</summary>
    public async IAsyncEnumerable<string> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var change in changes.Reader.ReadAllAsync(cancellation))
        {
            var (last, until) = (DateTime.UtcNow, DateTime.UtcNow + Patience);
            while (DateTime.UtcNow - last < Quiet && DateTime.UtcNow < until)
            {
                await Task.Delay(Look, cancellation);
                if (Drain()) last = DateTime.UtcNow;
            }

            Follow();
            yield return change;
        }
    }

    /// <summary>Whether a path, relative to the root, can matter to the site: not what tools write beside it.</summary>
    internal static bool Matters(string path)
    {
        var segments = path.Split('/', '\\');
        return !segments.Any(s => s is "bin" or "obj" or "node_modules" || (s.StartsWith('.') && s.Length > 1))
            && !path.EndsWith('~')
            && !path.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
            && !segments[^1].Contains(".received.", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values) watcher.Dispose();
    }

    private bool Drain()
    {
        var any = false;
        while (changes.Reader.TryRead(out _)) any = true;
        return any;
    }

    private void Watch(string name, string folder, string filter, bool recursive)
    {
        var watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = recursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Seen(e.FullPath);
        watcher.Created += (_, e) => Seen(e.FullPath);
        watcher.Deleted += (_, e) => Seen(e.FullPath);
        watcher.Renamed += (_, e) => Seen(e.FullPath);
        // Too many events at once: what they were is lost, that something changed is not.
        watcher.Error += (_, _) => changes.Writer.TryWrite(Path.GetRelativePath(root, folder));
        watcher.EnableRaisingEvents = true;
        watchers.Add(name, watcher);
    }

    private void Seen(string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (Matters(relative)) changes.Writer.TryWrite(relative);
    }
}
