namespace NeuronDocs.Core;

/// <summary>All weights the same number: with it, as with <see cref="Zeros"/>, the neurons of a layer never become different.</summary>
/// <param name="Value">The weight.</param>
public sealed record Constant(double Value) : Initializer
{
    /// <summary>The weight.</summary>
    public double Value { get; } = Require.Finite(Value);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        weights.Fill(Value);
    }
}
