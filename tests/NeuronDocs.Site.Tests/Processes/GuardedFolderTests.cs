namespace NeuronDocs.Site.Tests;

public sealed class GuardedFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("neurondocs-guarded-").FullName;
    private int fills;

    [Fact]
    public async Task What_is_there_already_is_not_made_again_and_another_stamp_is()
    {
        Assert.Equal(GuardedResult.Filled, await EnsureAsync("a"));
        Assert.Equal(GuardedResult.Current, await EnsureAsync("a"));
        Assert.Equal(GuardedResult.Filled, await EnsureAsync("b"));
        Assert.Equal(2, fills);
    }

    [Fact]
    public async Task Many_at_once_do_the_work_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EnsureAsync("a", slow: true))));
        Assert.Equal(1, fills);
        Assert.Equal([GuardedResult.Current, GuardedResult.Current, GuardedResult.Current, GuardedResult.Filled], results.Order());
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_that_another_is_at_it()
    {
        await using (new FileStream(Path.Combine(folder, "obj.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(GuardedResult.Busy, await EnsureAsync("a", patience: 150));
        Assert.Equal(GuardedResult.Filled, await EnsureAsync("a"));
        Assert.Equal(1, fills);
    }

    [Fact]
    public async Task Failed_or_interrupted_work_leaves_nothing_that_is_taken_for_whole()
    {
        Assert.Equal(GuardedResult.Filled, await EnsureAsync("a"));
        Assert.Equal(GuardedResult.Failed, await Guarded.EnsureAsync("b", () => Task.FromResult(false), TimeSpan.Zero));
        Assert.False(Guarded.Holds("a"));
        await Assert.ThrowsAsync<TimeoutException>(() => Guarded.EnsureAsync("b", () => throw new TimeoutException(), TimeSpan.Zero));
        Assert.Equal(GuardedResult.Filled, await EnsureAsync("b"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private GuardedFolder Guarded => new(Path.Combine(folder, "obj.lock"), Path.Combine(folder, "stamp"));

    private Task<GuardedResult> EnsureAsync(string stamp, bool slow = false, int patience = 20_000) => Guarded.EnsureAsync(stamp, async () =>
    {
        if (slow) await Task.Delay(300);
        Interlocked.Increment(ref fills);
        return true;
    }, TimeSpan.FromMilliseconds(patience));
}
