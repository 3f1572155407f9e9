namespace NeuronDocs.Core;

/// <summary>
/// An objective made of lambdas: <c>new FunctionObjective(1, x => x[0] * x[0], (x, g) => g[0] = 2 * x[0])</c>. Without a gradient it takes central
/// differences of the value, to about 10 digits at the price of 2 n values; a Hessian then has no more than 4 digits.
/// </summary>
public sealed class FunctionObjective : Objective
{
    private readonly Func<ReadOnlySpan<double>, double> value;
    private readonly Action<ReadOnlySpan<double>, Span<double>>? gradient;
    private readonly Action<ReadOnlySpan<double>, Span<double>>? hessian;

    /// <summary>Takes the formulas.</summary>
    /// <param name="dimension">n, the number of variables.</param>
    /// <param name="value">Returns f(x).</param>
    /// <param name="gradient">Writes $\partial f/\partial x_i$ to the second argument.</param>
    /// <param name="hessian">Writes $\partial^2 f / \partial x_i \partial x_j$ to the second argument, row-major [i, j].</param>
    /// <exception cref="ArgumentException">The dimension is not positive, or the value is missing.</exception>
    public FunctionObjective(
        int dimension,
        Func<ReadOnlySpan<double>, double> value,
        Action<ReadOnlySpan<double>, Span<double>>? gradient = null,
        Action<ReadOnlySpan<double>, Span<double>>? hessian = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Dimension = Require.Positive(dimension);
        (this.value, this.gradient, this.hessian) = (value, gradient, hessian);
    }

    /// <inheritdoc/>
    public override int Dimension { get; }

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> x)
    {
        Check(x);
        return value(x);
    }

    /// <inheritdoc/>
    public override double Gradient(ReadOnlySpan<double> x, Span<double> gradient)
    {
        Check(x, gradient);
        if (this.gradient is null)
            FiniteDifference.Gradient(point => value(point), x.ToArray()).CopyTo(gradient);
        else
            this.gradient(x, gradient);
        return value(x);
    }

    /// <inheritdoc/>
    public override void Hessian(ReadOnlySpan<double> x, Span<double> hessian)
    {
        CheckHessian(x, hessian);
        if (this.hessian is null)
            base.Hessian(x, hessian);
        else
            this.hessian(x, hessian);
    }
}
