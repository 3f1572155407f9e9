using NeuronDocs.Benchmarks;

namespace NeuronDocs.Docs.Tests;

/// <summary>The committed report of the benchmarks: whole, made from its own measurements, nothing slower than plain C#. No time is measured here.</summary>
public sealed class ReportTests
{
    private static readonly Report Committed = ReportFiles.Read()!;

    [Fact]
    public void Every_row_with_a_goal_is_there_with_the_programs_it_is_compared_with()
    {
        Assert.Equal(Goals.All.Select(goal => goal.Row), Committed.Rows.Select(row => row.Row));
        Assert.All(Committed.Rows, row => Assert.Contains(SideNames.Ours, row.Sides.Select(side => side.Name)));
        string[] besidesGraphs = [SideNames.MathNet, SideNames.Tensors, SideNames.Naive];
        Assert.All(Committed.Rows, row => Assert.Equal(
            row.Row == "graph" ? [SideNames.Closures, SideNames.Objects] : besidesGraphs, row.TimesFasterThan.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Verdicts_follow_from_the_measurements_and_the_text_from_the_verdicts()
    {
        var judged = Report.Judge(Committed.Machine, Committed.Measurements);
        Assert.Equal(judged.ToJson(), File.ReadAllText(ReportFiles.Json));
        Assert.Equal(Markdown.Of(judged), File.ReadAllText(ReportFiles.Text));
    }

    [Fact]
    public void Nothing_is_slower_than_naive_loops() =>
        Assert.All(Committed.Rows.Where(row => row.TimesFasterThan.ContainsKey(SideNames.Naive)), row => Assert.InRange(row.TimesFasterThan[SideNames.Naive], 1, double.MaxValue));

    [Fact]
    public void What_is_not_reached_says_why() =>
        Assert.All(Committed.Rows.Where(row => !row.Reached), row => Assert.True(row.Reason?.Length > 0, $"{row.Row} is not reached; its goal needs a reason."));

    [Fact]
    public void Training_and_the_tape_allocate_nothing() =>
        Assert.All(Committed.Rows.Where(row => row.Row == "graph" || row.Row.Contains("-step")), row => Assert.Equal(0, row.Sides.First(side => side.Name == SideNames.Ours).Bytes));

    /// <summary>A verdict is the comparison and not a word: the same row, ten times as slow, fails its goal.</summary>
    [Fact]
    public void A_slower_row_is_judged_so()
    {
        Side[] sides = [new(SideNames.Ours, 100, 1, 0), new(SideNames.Naive, 600, 1, 0)];
        Assert.True(Verdict(sides));
        Assert.False(Verdict([sides[0] with { Nanoseconds = 1000 }, sides[1]]));
        Assert.False(Verdict([sides[0], sides[1] with { Nanoseconds = 499 }]));

        static bool Verdict(Side[] sides) => Report.Judge(Committed.Machine, [new("functions-exp", "2026-01-01", sides)]).Rows.Single().Reached;
    }
}
