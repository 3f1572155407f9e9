namespace NeuronDocs.Core;

/// <summary>
/// Gradient descent whose rate comes from the last step s and the change of the gradient y over it: the rate that fits the curvature along s. No line
/// search, and the value may rise in between.
/// </summary>
/// <remarks>
/// BB1 is s's / s'y, BB2 is s'y / y'y, never longer than BB1. On a quadratic 1/rate is a mean of the eigenvalues, so lies between the smallest
/// and the largest. Where s'y is not positive, the last rate stays. Source: Barzilai and Borwein 1988, equations 5 and 6; convergence on quadratics:
/// Raydan 1993.
/// </remarks>
/// <param name="FirstRate">The rate of the first step, where there is nothing to learn from yet; positive.</param>
/// <param name="Form">BB1 or BB2.</param>
public sealed record BarzilaiBorwein(double FirstRate = 1e-3, BarzilaiBorweinForm Form = BarzilaiBorweinForm.LongStep) : SearchMethod
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
            var curvature = LinearAlgebra.Dot(step, change);
            if (!(curvature > 0)) return false;
            rate = method.Form == BarzilaiBorweinForm.LongStep ? LinearAlgebra.Dot(step, step) / curvature : curvature / LinearAlgebra.Dot(change, change);
            return true;
        }
    }
}
