namespace NeuronDocs.Core;

/// <summary>All weights the same number: with it, as with <see cref="Zeros"/>, the neurons of a layer never become different.</summary>
/// <remarks>The hidden layer then computes one number, however many neurons it has. Biases stay zero: they are not weights.
/// Source: Goodfellow, Bengio and Courville 2016, section 8.4, on why the symmetry must be broken.</remarks>
/// <param name="Value">The weight, a finite number.</param>
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
