namespace NeuronDocs.Benchmarks;

/// <summary>A row of the report: what is computed and what was set as its goal.</summary>
/// <param name="Row">Its identifier: the benchmark's class, its parameter, its job.</param>
/// <param name="What">What is computed.</param>
/// <param name="Text">The goal in words. Beside it, no row may be slower than naive C#.</param>
internal sealed record Goal(string Row, string What, string Text = "not slower than naive C#")
{
    /// <summary>How many there are of what <see cref="Unit"/> names, where a rate says more than a time.</summary>
    public double Count { get; init; } = 1;

    public string Unit { get; init; } = "";

    /// <summary>Multiplications and additions in the matrix products of a step; 0 where they are not what takes the time.</summary>
    public double Operations { get; init; }

    /// <summary>How many threads share the work.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>What the goal asks.</summary>
    public Func<Facts, IEnumerable<Check>> Checks { get; init; } = _ => [];

    /// <summary>Why the goal is not reached, where it is not.</summary>
    public string Reason { get; init; } = "";
}
