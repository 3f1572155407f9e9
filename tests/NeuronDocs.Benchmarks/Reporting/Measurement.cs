namespace NeuronDocs.Benchmarks;

/// <summary>One row as it was measured: all its sides in one run.</summary>
/// <param name="Row">The identifier of the row, as in <see cref="Goals"/>.</param>
/// <param name="Measured">The day, UTC.</param>
/// <param name="Sides">The programs.</param>
internal sealed record Measurement(string Row, string Measured, IReadOnlyList<Side> Sides)
{
    public Side? Find(string side) => Sides.FirstOrDefault(candidate => candidate.Name == side);

    public Side this[string side] => Find(side) ?? throw new InvalidOperationException($"Row {Row} has no side '{side}'.");

    /// <summary>How many times as long the other side took.</summary>
    public double TimesFasterThan(string side) => this[side].Nanoseconds / this[SideNames.Ours].Nanoseconds;
}
