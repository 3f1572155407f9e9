using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The program that a reader sees, edits and takes home prints what the example printed.</summary>
public sealed class StandaloneTests
{
    private static readonly ExampleStore Sources = ExampleStore.Load(Repository.Root, new FindingList());

    [Theory]
    [MemberData(nameof(FreshRuns.Ids), MemberType = typeof(FreshRuns))]
    public async Task Program_compiles_alone_and_prints_the_same(string id)
    {
        var source = Sources.ById(id);
        Assert.True(source is not null, $"{id}: no standalone program can be made of it; the frozen forms test says why.");
        var (run, errors) = StandaloneCompiler.Compile(source.StandaloneProgram);
        var lead = source.Parameters.Count == 0 ? 0 : source.Parameters.Count + 1;
        Assert.True(run is not null, string.Join("\n", errors.Select(error =>
            $"{source.File}:{Math.Max(source.Region.FirstLine, source.Region.FirstLine + error.Line - lead)}: {id} does not stand alone: {error.Message}")));

        var result = await CapturedRun.OfAsync(id, run, ExampleRunner.TimeLimit);

        Assert.False(result.TimedOut, $"{id}: the standalone program is still running after {ExampleRunner.TimeLimit}.");
        Assert.True(result.Exception is null, $"{id}: the standalone program throws {result.Exception}");
        var expected = FreshRuns.Of(id).Output;
        Assert.True(result.Output == expected, $"{id}: the standalone program prints something else (- example, + program):\n{Difference.Lines(expected, result.Output)}");
    }
}
