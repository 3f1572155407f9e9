namespace NeuronDocs.Site;

/// <summary>
/// What a build needs and another program makes, for builds that follow one another: when a source has changed they get what was made last, without a wait, and the new one
/// is made after them. An edit of a page never waits for a compiler, nor shares the processors with one.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="wanted">Stands for the sources as they are now, for instance an <see cref="InputStamp"/>; null where there are none. Asked only within a build.</param>
/// <param name="make">Makes it; null after a finding.</param>
/// <param name="made">Called when a newer one is there or could not be made; the next build says which.</param>
public sealed class Following<T>(Func<string?> wanted, Func<FindingList, CancellationToken, Task<T?>> make, Action made)
    where T : class
{
    private readonly Lock gate = new();
    private T? last;
    private FindingList failed = new();
    private string stamp = "";
    private string asked = "";
    private Task running = Task.CompletedTask;

    /// <summary>What to build a site with.</summary>
    /// <param name="findings">Gets what was found when the newest was made.</param>
    /// <param name="cancellation">Ends what is made for the first build, which waits for it.</param>
    public async Task<T?> GetAsync(FindingList findings, CancellationToken cancellation)
    {
        if (wanted() is not { } now) return null;
        if (last is null && stamp != now) await MakeAsync(now, cancellation);
        lock (gate)
        {
            asked = now;
            if (now == stamp) findings.AddAll(failed);
            return last;
        }
    }

    /// <summary>Once a build is over: makes what it would have had, if that is newer.</summary>
    /// <param name="cancellation">Ends it.</param>
    public void Begin(CancellationToken cancellation)
    {
        lock (gate)
        {
            var now = asked;
            if (now != stamp && running.IsCompleted) running = Task.Run(() => FollowAsync(now, cancellation), cancellation);
        }
    }

    private async Task FollowAsync(string now, CancellationToken cancellation)
    {
        await MakeAsync(now, cancellation);
        made();
    }

    private async Task MakeAsync(string now, CancellationToken cancellation)
    {
        var own = new FindingList();
        var newest = await make(own, cancellation);
        lock (gate) (last, failed, stamp) = (newest ?? last, own, now);
    }
}
