namespace NeuronDocs.Core;

/// <summary>
/// Gradient descent whose rate comes from the last step $s$ and the change of the gradient $y$ over it: the rate that fits the curvature along $s$. No line
/// search, and the value may rise in between.
/// </summary>
/// <remarks>
/// BB1 is $s^T s / s^T y$, BB2 is $s^T y / y^T y$, never longer than BB1. On a quadratic $1/\eta$ is a mean of the eigenvalues, so lies between the smallest
/// and the largest. Where $s^T y$ is not positive, the rate is $\|s\| / \|y\|$, the geometric mean of both without their signs. Nothing guards it off a
/// quadratic: on <see cref="Rosenbrock"/> BB1 can fall into a cycle, BB2 arrives. Source: Barzilai and Borwein 1988.
/// </remarks>
/// <param name="FirstRate">The rate of the first step, where there is nothing to learn from yet; positive.</param>
/// <param name="Form">BB1 or BB2.</param>
public sealed record BarzilaiBorwein(double FirstRate = 1e-3, BarzilaiBorweinForm Form = BarzilaiBorweinForm.ShortStep) : SearchMethod
{
    /// <summary>The rate of the first step.</summary>
    public double FirstRate { get; } = Require.Positive(FirstRate);

    private protected override SearchRun Begin(Objective objective) => new Run(this);

    private sealed class Run(BarzilaiBorwein method) : SearchRun(null)
    {
        private double rate = method.FirstRate;

        public override bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction)
        {
            for (var i = 0; i < gradient.Length; i++) direction[i] = -gradient[i];
            return true;
        }

        public override LineSearchResult Step(Line line) => new(rate, double.NaN, 0, true);

        public override bool Learn(ReadOnlySpan<double> step, ReadOnlySpan<double> change)
        {
            double curvature = Reduction.Dot(step, change), stepSquared = Reduction.Dot(step, step), changeSquared = Reduction.Dot(change, change);
            // Where the gradient did not change at all there is nothing to learn.
            if (changeSquared == 0) return false;
            if (curvature > 0)
                rate = method.Form == BarzilaiBorweinForm.LongStep ? stepSquared / curvature : curvature / changeSquared;
            else
                rate = Math.Sqrt(stepSquared / changeSquared);
            return curvature > 0;
        }
    }
}
