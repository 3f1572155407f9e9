namespace NeuronDocs.Core;

/// <summary>
/// The method of Broyden, Fletcher, Goldfarb and Shanno: learns the inverse Hessian $H$ from the gradients seen on the way, and goes along $-H g$.
/// Memory $n^2$.
/// </summary>
/// <remarks>
/// $H$ starts as the identity. Update with the step $s$, the change of the gradient $y$ over it, and $\rho = 1 / s^T y$:
/// $H \gets (I - \rho s y^T) H (I - \rho y s^T) + \rho s s^T$ (Nocedal and Wright 2006, equation 6.17, algorithm 6.1), which keeps $H$ positive
/// definite as long as $s^T y$ is positive. <see cref="StrongWolfe"/> sees to that; after
/// another line search, a step whose $s^T y$ is not positive is not learned from, and the record says so.
/// Source: Broyden 1970, Fletcher 1970, Goldfarb 1970, Shanno 1970.
/// </remarks>
/// <param name="LineSearch">How far to go each time; <see cref="StrongWolfe"/> if none is given.</param>
/// <param name="ScaleFirst">Whether to multiply the identity by $s^T y / y^T y$ before the first update (equation 6.20), so that $H$ has the right size.</param>
public sealed record Bfgs(LineSearch? LineSearch = null, bool ScaleFirst = false) : SearchMethod
{
    /// <summary>How far to go each time.</summary>
    public LineSearch LineSearch { get; } = LineSearch ?? new StrongWolfe();

    private protected override SearchRun Begin(Objective objective) => new Run(this, objective.Dimension);

    private sealed class Run : SearchRun
    {
        private readonly double[] inverse;
        private readonly double[] inverseTimesChange;
        private bool scale;

        public Run(Bfgs method, int n) : base(method.LineSearch)
        {
            inverse = new double[Require.Count("objective", n, n)];
            inverseTimesChange = new double[n];
            scale = method.ScaleFirst;
            for (var i = 0; i < n; i++) inverse[i * n + i] = 1;
        }

        public override bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction)
        {
            Multiply(gradient, direction);
            foreach (ref var d in direction) d = -d;
            return true;
        }

        public override bool Learn(ReadOnlySpan<double> step, ReadOnlySpan<double> change)
        {
            if (!Curvature.IsPositive(step, change, out var curvature)) return false;
            var n = step.Length;
            if (scale)
            {
                var size = curvature / Reduction.Dot(change, change);
                for (var i = 0; i < n; i++) inverse[i * n + i] = size;
                scale = false;
            }

            // 6.17 multiplied out, with u = H y: H - rho (s u' + u s') + rho (1 + rho y'u) s s'.
            Multiply(change, inverseTimesChange);
            var rho = 1 / curvature;
            var weight = rho * (1 + rho * Reduction.Dot(change, inverseTimesChange));
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                    inverse[i * n + j] += weight * step[i] * step[j] - rho * (step[i] * inverseTimesChange[j] + inverseTimesChange[i] * step[j]);
            }

            return true;
        }

        private void Multiply(ReadOnlySpan<double> x, Span<double> result)
        {
            for (var i = 0; i < x.Length; i++) result[i] = LinearAlgebra.Dot(inverse.AsSpan(i * x.Length, x.Length), x);
        }
    }
}
