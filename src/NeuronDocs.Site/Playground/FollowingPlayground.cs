namespace NeuronDocs.Site;

/// <summary>
/// The playground for builds that follow one another: when a source has changed they get the one that was published last, without a wait, and the new one is
/// published meanwhile. An edit of a page never waits for a compiler.
/// </summary>
/// <param name="root">The repository.</param>
/// <param name="published">Called when a newer one is there or could not be published; the next build says which.</param>
/// <param name="publish">How it is published; <see cref="PlaygroundApp.EnsureAsync"/> unless a test says otherwise.</param>
/// <param name="memory">That of the builds, which knows what has changed; only within a build it is asked.</param>
public sealed class FollowingPlayground(string root, Action published, Func<FindingList, CancellationToken, Task<PlaygroundApp?>> publish, BuildMemory? memory = null)
{
    private readonly Lock gate = new();
    private PlaygroundApp? last;
    private FindingList failed = new();
    private string stamp = "";
    private Task running = Task.CompletedTask;

    /// <summary>The playground to build a site with.</summary>
    /// <param name="findings">Gets what was found when the newest sources were published.</param>
    /// <param name="cancellation">Ends what is under way.</param>
    public async Task<PlaygroundApp?> GetAsync(FindingList findings, CancellationToken cancellation)
    {
        if (!PlaygroundApp.IsIn(root)) return null;
        var wanted = PlaygroundInputs.Stamp(root, PlaygroundVariant.Site, memory);
        if (last is null && stamp != wanted) await PublishAsync(wanted, cancellation);
        lock (gate)
        {
            if (wanted == stamp) findings.AddAll(failed);
            else if (running.IsCompleted) running = Task.Run(() => FollowAsync(wanted, cancellation), cancellation);
            return last;
        }
    }

    private async Task FollowAsync(string wanted, CancellationToken cancellation)
    {
        await PublishAsync(wanted, cancellation);
        published();
    }

    private async Task PublishAsync(string wanted, CancellationToken cancellation)
    {
        var own = new FindingList();
        var app = await publish(own, cancellation);
        lock (gate) (last, failed, stamp) = (app ?? last, own, wanted);
    }
}
