using System.Globalization;
using System.Runtime.CompilerServices;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>How the last build went, and a way for open pages to learn of the next one.</summary>
internal sealed class BuildStatus
{
    private readonly Lock gate = new();
    private readonly long start = Environment.TickCount64;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int builds;

    /// <summary>What is wrong with the tree; empty while the served site is current.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Differs after every build and every start of the server, so a page that lost its connection notices both.</summary>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{start}-{builds}");

    public void Built(IReadOnlyList<Finding> findings)
    {
        lock (gate)
        {
            Findings = findings;
            builds++;
            next.SetResult();
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The version now and after each build, until canceled.</summary>
    public async IAsyncEnumerable<string> VersionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            Task change;
            string version;
            lock (gate) (change, version) = (next.Task, Version);
            yield return version;
            await change.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
