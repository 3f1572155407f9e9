using NeuronDocs.Examples;

namespace NeuronDocs.Playground.Tests;

/// <summary>What each example prints and draws in WebAssembly is what was verified, byte for byte: the reader's browser reproduces the page.</summary>
[Collection(PublishedApp.OneAtATime)]
public sealed class WebAssemblyTests(WebAssemblyRuns runs) : IClassFixture<WebAssemblyRuns>
{
    [Fact]
    public void The_app_finds_the_examples_that_there_are() => Assert.Equal(WebAssemblyRuns.Examples.Select(example => example.Id), runs.Found);

    [Theory]
    [MemberData(nameof(WebAssemblyRuns.Ids), MemberType = typeof(WebAssemblyRuns))]
    public void Example_prints_and_draws_what_was_verified(string id)
    {
        var run = runs.Of(id);
        Assert.True(run.Failure is null, run.Failure);
        var example = ExampleOf(id);
        IEnumerable<string?> differences =
        [
            Difference(example, ".verified.txt", run.Output),
            .. run.Figures.Select(figure => Difference(example, $".{figure.Name}.verified.svg", figure.Svg)),
        ];
        var defects = string.Join('\n', differences.OfType<string>());
        Assert.True(defects.Length == 0, defects);
    }

    [Fact]
    public void Every_verified_figure_is_drawn()
    {
        var drawn = runs.Found.SelectMany(id => runs.Of(id).Figures.Select(figure => $"{ExampleOf(id).FileName}.{figure.Name}.verified.svg"));
        var verified = WebAssemblyRuns.Examples.Select(example => Path.GetDirectoryName(example.SourcePath)!).Distinct()
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.verified.svg")).Select(Path.GetFileName);
        Assert.Equal(verified.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    private static Example ExampleOf(string id) => WebAssemblyRuns.Examples.Single(example => example.Id == id);

    // A figure's coordinates are already rounded to two decimals, which is coarser than what OxyPlot's own functions differ by.
    private static string? Difference(Example example, string ending, string now)
    {
        var file = Path.ChangeExtension(example.SourcePath, null) + ending;
        if (!File.Exists(Repository.PathOf(file))) return $"{example.Id}: {file} does not exist.";
        var verified = File.ReadAllText(Repository.PathOf(file));
        if (verified == now) return null;
        string[] expected = verified.Split('\n'), actual = now.Split('\n');
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var (was, current) = (expected.ElementAtOrDefault(line), actual.ElementAtOrDefault(line));
        return $"{example.Id}: {file}:{line + 1} is something else in WebAssembly.\n  verified:    {Around(was, current)}\n  WebAssembly: {Around(current, was)}";
    }

    // A line of a figure has thousands of characters; only some of them tell.
    private static string Around(string? line, string? other)
    {
        if (line is null) return "(no such line)";
        var start = Math.Max(0, line.AsSpan().CommonPrefixLength(other) - 60);
        return $"{(start > 0 ? "..." : "")}{line.AsSpan(start, Math.Min(120, line.Length - start))}{(start + 120 < line.Length ? "..." : "")}";
    }
}
