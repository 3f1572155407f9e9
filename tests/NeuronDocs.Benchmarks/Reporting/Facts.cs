namespace NeuronDocs.Benchmarks;

/// <summary>What a goal is judged by: its row as measured, and the others where it compares two.</summary>
internal sealed record Facts(Goal Goal, Measurement Row, IReadOnlyDictionary<string, Measurement> Others)
{
    /// <summary>The share of the multiply-add peak that the products reach, in percent. The peak was measured in the same run.</summary>
    public double? PercentOfPeak
    {
        get
        {
            if (Goal.Operations == 0) return null;
            var peak = Goal.Threads * Work.PeakOperations / Row[Goal.Threads == 1 ? SideNames.Peak : SideNames.PeakOfTwo].Nanoseconds;
            return 100 * Goal.Operations / Row[SideNames.Ours].Nanoseconds / peak;
        }
    }

    public Check OfPeak(double needed) => Check.AtLeast("percent of the FMA peak", needed, PercentOfPeak ?? throw new InvalidOperationException($"{Goal.Row} counts no operations."));

    public Check FasterThan(string side, double needed) => Check.AtLeast($"times faster than {side}", needed, Row.TimesFasterThan(side));

    public Check FasterThanRow(string what, string row, double needed) =>
        Check.AtLeast($"times faster than {what}", needed, Others[row][SideNames.Ours].Nanoseconds / Row[SideNames.Ours].Nanoseconds);

    public Check MillionsPerSecond(double needed) => Check.AtLeast($"million {Goal.Unit}", needed, Goal.Count / Row[SideNames.Ours].Nanoseconds * 1e3);

    /// <summary>What the goal asks, and what is asked of every row.</summary>
    public IReadOnlyList<Check> Checks
    {
        get
        {
            List<Check> checks = [.. Goal.Checks(this)];
            if (Row.Find(SideNames.Naive) is null) return checks;
            var notSlower = FasterThan(SideNames.Naive, 1);
            if (!checks.Exists(check => check.What == notSlower.What)) checks.Add(notSlower);
            return checks;
        }
    }

    public Check NoBytes => Check.AtMost("bytes allocated", 0, Row[SideNames.Ours].Bytes);
}
