using System.Diagnostics;
using System.Globalization;
using NeuronDocs.Cli;
using NeuronDocs.Examples;

namespace NeuronDocs.Site.Tests;

public class RunCommandTests
{
    private const string Known = "neuron/weighted-sum";

    [Fact]
    public async Task An_example_prints_what_its_verified_file_holds()
    {
        var run = await CommandRun.OfAsync("run", Known);
        var verified = await File.ReadAllTextAsync(Path.Combine(Root(), "snippets", "Neuron", "WeightedSum.verified.txt"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(verified.TrimEnd(), run.Out.TrimEnd());
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Both_spellings_of_a_parameter_change_the_output_alike()
    {
        var standard = await CommandRun.OfAsync("run", Known);
        var option = await CommandRun.OfAsync("run", Known, "--bias", "-1.5");
        var pair = await CommandRun.OfAsync("run", Known, "--param", "bias=-1.5");

        Assert.Equal(0, option.ExitCode);
        Assert.Equal(option.Out, pair.Out);
        Assert.NotEqual(standard.Out, option.Out);
    }

    [Theory]
    [InlineData("run neuron/weighted-smu", "Did you mean 'neuron/weighted-sum'?")]
    [InlineData("run neuron/weighted-sum --bais 1", "Did you mean 'bias'?")]
    [InlineData("run neuron/weighted-sum --bias much", "'much' is no value for 'bias'")]
    [InlineData("run neuron/weighted-sum --bias 99", "cannot be 99")]
    [InlineData("run --bias 1 neuron/weighted-sum", "The example's id comes before '--bias'.")]
    [InlineData("run", "Which example?")]
    public async Task What_no_example_understands_is_wrong_usage(string arguments, string message)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task The_list_names_every_example()
    {
        var run = await CommandRun.OfAsync("run", "--list");
        Assert.Equal(ExampleLookup.All().Count, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"{Known} --bias 0.5", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_example_is_named_with_its_file_and_ends_with_1()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var failing = Assert.Single(ExampleCatalog.FindAmong([typeof(FailingExample)]));

        Assert.Equal(1, ExampleChild.RunHere(new Terminal(output, output, Interactive: false), failing, new Dictionary<string, object>()));
        Assert.Contains("test/failing: InvalidOperationException: on purpose (snippets/Test/Failing.cs", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_past_its_time_is_ended_and_named()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var endless = new ProcessStartInfo("node", ["-e", "console.log('begun'); setTimeout(() => {}, 60000)"]) { UseShellExecute = false };
        var clock = Stopwatch.StartNew();

        var failure = await Assert.ThrowsAsync<CommandFailure>(() => ExampleChild.WatchAsync(
            new Terminal(output, output, Interactive: false), endless, ExampleLookup.One(Known), TimeSpan.FromSeconds(3), CancellationToken.None));

        Assert.Equal(1, failure.ExitCode);
        Assert.Equal("neuron/weighted-sum: still running after 3 s, so it was stopped (snippets/Neuron/WeightedSum.cs).", failure.Message);
        Assert.Equal("begun", output.ToString().Trim());
        Assert.InRange(clock.Elapsed.TotalSeconds, 2.9, 30);
    }

    private static string Root() => RepositoryRoot.Find(null, AppContext.BaseDirectory);

    private static class FailingExample
    {
        [Example("test/failing", "Fails")]
        public static void Run() => throw new InvalidOperationException("on purpose");
    }
}
