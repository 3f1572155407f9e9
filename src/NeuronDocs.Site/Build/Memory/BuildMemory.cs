using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// What a process keeps from one build of a repository to the next. Everything kept stands under a key made from all it was made of, so that a build with a
/// memory gives the same bytes as one without. What had a finding is not kept: the next build meets it again.
/// </summary>
public sealed class BuildMemory : IDisposable
{
    private readonly ConcurrentDictionary<string, (string Key, object? Value)> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lock> gates = new(StringComparer.Ordinal);
    private IReadOnlyList<string> inputs = [];
    private Task after = Task.CompletedTask;
    private FindingList? tree;
    private int open;

    /// <summary>A memory for the builds of one repository.</summary>
    public BuildMemory(string root) : this(root, keeps: true)
    {
    }

    private BuildMemory(string root, bool keeps)
    {
        (Root, Keeps) = (Path.GetFullPath(root), keeps);
        Files = new FileStore(Root);
    }

    /// <summary>A memory that check and build of one run share; it is not meant to see a second build.</summary>
    public static BuildMemory OfOneBuild(string root) => new(root, keeps: false);

    internal string Root { get; }

    /// <summary>False in the memory of a single build, which spares itself the keys.</summary>
    internal bool Keeps { get; }

    internal FileStore Files { get; }

    /// <summary>What the last build wrote to a folder, for the next one to take over.</summary>
    internal WrittenFiles Written { get; set; } = WrittenFiles.None;

    internal BuildKeys Keys { get; private set; } = BuildKeys.None;

    public void Dispose()
    {
        after.Wait();
        Clear();
    }

    /// <summary>Looks at the files anew, unless a build is under way: check and build of one edit see the same files. Dispose the result at the end of the build.</summary>
    public IDisposable Begin()
    {
        if (Interlocked.Increment(ref open) > 1) return new Ending(this);
        tree = null;
        if (Keeps)
        {
            after.Wait();
            Files.Begin();
            var config = DocfxConfigReader.Read(Root, new FindingList());
            inputs = config is null ? [] : Inputs.Files(Root, config);
            Parallel.ForEach(inputs, file => Files.Hash(file));
            Keys = config is null ? BuildKeys.None : BuildKeys.Of(this, config);
        }

        return new Ending(this);
    }

    /// <summary>Work that the next build waits for, and whoever waits for this one's pages does not.</summary>
    internal void After(Action work)
    {
        if (Keeps) after = Task.WhenAll(after, Task.Run(work));
        else work();
    }

    /// <summary>The value of an earlier build if its key is the same, else a new one. What is made must tell its findings to the list it is given.</summary>
    internal T Keep<T>(string name, string key, FindingList findings, Func<FindingList, T> make)
    {
        lock (gates.GetOrAdd(name, _ => new Lock()))
        {
            if (kept.TryGetValue(name, out var known) && known.Key == key) return (T)known.Value!;
            Forget(name);
            var own = new FindingList();
            var value = make(own);
            if (own.IsEmpty) kept[name] = (key, value);
            else findings.AddAll(own);
            return value;
        }
    }

    /// <summary>As <see cref="Keep"/>, for what a build asks for only once: a single build has no use for it afterwards.</summary>
    internal T KeepForNext<T>(string name, string key, FindingList findings, Func<FindingList, T> make) => Keeps ? Keep(name, key, findings, make) : make(findings);

    /// <summary>The evidence, which check and build share.</summary>
    internal Evidence Evidence(FindingList findings) => Keep("evidence", Keys.Evidence, findings, own => Site.Evidence.Load(Root, own));

    /// <summary>Whether the tree is one to begin with, which check and build ask once; if not, <paramref name="findings"/> gets why.</summary>
    internal bool TreeHolds(DocfxConfig config, FindingList findings)
    {
        FindingList found;
        lock (gates.GetOrAdd("tree", _ => new Lock())) found = tree ??= TreeRules.Find(Root, config);
        findings.AddAll(found);
        return found.IsEmpty;
    }

    internal void Forget(string name)
    {
        if (kept.TryRemove(name, out var old)) (old.Value as IDisposable)?.Dispose();
    }

    /// <summary>One hash of the files of the site that are meant.</summary>
    internal string Digest(Func<string, bool> isMeant)
    {
        var text = new StringBuilder();
        foreach (var file in inputs.Where(isMeant)) text.Append(file).Append('\0').Append(Files.Hash(file)).Append('\n');
        return Hash(text.ToString());
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void End()
    {
        if (Interlocked.Decrement(ref open) > 0 || !Keeps) return;
        // What changed after its hash was taken may have been read in its new form and kept under its old key. Pages are read once and are safe.
        After(() =>
        {
            if (Files.Moved().Any(file => !file.EndsWith(".md", StringComparison.Ordinal))) Clear();
        });
    }

    private void Clear()
    {
        foreach (var name in kept.Keys) Forget(name);
        Written = WrittenFiles.None;
    }

    private sealed class Ending(BuildMemory memory) : IDisposable
    {
        public void Dispose() => memory.End();
    }
}
