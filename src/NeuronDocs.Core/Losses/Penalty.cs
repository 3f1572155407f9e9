namespace NeuronDocs.Core;

/// <summary>A price on large weights, which a <see cref="RegularizedObjective"/> adds to the loss.</summary>
/// <remarks>It does not depend on the data. Biases are not penalized: they shift the output and do not make it more sensitive to the inputs.</remarks>
public abstract record Penalty
{
    /// <summary>The price of the weights.</summary>
    /// <param name="weights">The weights; none cost nothing.</param>
    /// <returns>The penalty.</returns>
    public abstract double Value(ReadOnlySpan<double> weights);

    /// <summary>Adds the derivative of the penalty with respect to each weight.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="gradient">As long as the weights; the derivatives are added to what it holds, most often the gradient of a loss.</param>
    /// <exception cref="ArgumentException">The lengths differ. Nothing has been changed.</exception>
    public abstract void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient);

    /// <summary>Checks the arguments of <see cref="AddGradient"/>.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="gradient">The gradient.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    protected static void Check(ReadOnlySpan<double> weights, ReadOnlySpan<double> gradient) =>
        Require.Length(gradient.Length, weights.Length, nameof(gradient), "values");
}
