using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Playground.Tests;

/// <summary>Examples that misbehave end in a message that says what happened, and the next one runs. What ends the runtime itself is for the page's tests.</summary>
[Collection(PublishedApp.OneAtATime)]
public sealed class FaultTests(FaultTests.Runs runs) : IClassFixture<FaultTests.Runs>
{
    // After each fault an example of the site, which must give what it always gives.
    private const string Sound = "neuron/weighted-sum";

    [Fact]
    public void An_exception_is_told_with_its_message_and_what_was_printed_before_it_stays()
    {
        var run = runs.Of("faults/exception");
        Assert.Equal("before\n", run.Output);
        Assert.StartsWith("faults/exception: IndexOutOfRangeException: Index was outside the bounds of the array.", run.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_cut_at_its_limit_and_the_run_goes_on_to_its_end()
    {
        var run = runs.Of("faults/much-output");
        Assert.True(run.Cut);
        Assert.Null(run.Failure);
        Assert.Equal(CapturedRun.OutputLimit, run.Output.Length);
        Assert.StartsWith("00000 x", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allocation_that_fails_is_told_in_plain_words()
    {
        var run = runs.Of("faults/allocation");
        Assert.Equal("before\n", run.Output);
        Assert.StartsWith("faults/allocation: it asked for more memory than a program has here, which is 2 GB at most", run.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_example_has_is_told() => Assert.All(["faults/none", "none"], id => Assert.Equal($"There is no example '{id}'.", runs.Of(id).Failure));

    [Fact]
    public void After_each_the_next_run_works()
    {
        var verified = File.ReadAllText(Repository.PathOf("snippets/Neuron/WeightedSum.verified.txt"));
        var sound = runs.All.Where(run => run.Id == Sound).ToList();
        Assert.Equal(4, sound.Count);
        Assert.All(sound, run => Assert.Equal((verified, null, false), (run.Output, run.Failure, run.Cut)));
    }

    public sealed class Runs : IAsyncLifetime
    {
        public IReadOnlyList<WebAssemblyRun> All { get; private set; } = [];

        public async Task InitializeAsync()
        {
            var app = await PublishedApp.EnsureAsync(PlaygroundVariant.WithFaults);
            var run = await PublishedApp.RunAsync(app, "faults/exception", Sound, "faults/much-output", Sound, "faults/allocation", Sound, "faults/none", "none", Sound);
            (All, var rest) = WebAssemblyRun.Read(run.Output);
            Assert.True(All.Count == 9, string.Join('\n', [.. rest, run.Errors]));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        internal WebAssemblyRun Of(string id) => All.Single(run => run.Id == id);
    }
}
