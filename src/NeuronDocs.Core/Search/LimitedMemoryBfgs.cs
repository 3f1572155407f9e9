namespace NeuronDocs.Core;

/// <summary>
/// L-BFGS: <see cref="Bfgs"/> that keeps the last $m$ pairs of step and gradient change in place of the matrix, and multiplies with $H$ by two loops over
/// them. Memory $2 m n$: it fits networks.
/// </summary>
/// <remarks>
/// Two-loop recursion, Nocedal and Wright 2006, algorithms 7.4 and 7.5. $H$ of before the oldest pair is $\gamma I$, with $\gamma = s^T y / y^T y$ of the newest pair
/// (equation 7.20). A step whose $s^T y$ is not positive is not learned from, and the record says so. Source: Nocedal 1980; Liu and Nocedal 1989.
/// </remarks>
/// <param name="Memory">$m$, how many pairs are kept; 3 to 20 are common.</param>
/// <param name="LineSearch">How far to go each time; <see cref="StrongWolfe"/> if none is given.</param>
/// <param name="Rescale">Whether $\gamma$ follows the newest pair; without, it is 1, and with enough memory the path is that of <see cref="Bfgs"/>.</param>
public sealed record LimitedMemoryBfgs(int Memory = 10, LineSearch? LineSearch = null, bool Rescale = true) : SearchMethod
{
    /// <summary>m, how many pairs are kept.</summary>
    public int Memory { get; } = Require.Positive(Memory);

    /// <summary>How far to go each time.</summary>
    public LineSearch LineSearch { get; } = LineSearch ?? new StrongWolfe();

    private protected override SearchRun Begin(Objective objective) => new Run(this);

    private sealed class Run(LimitedMemoryBfgs method) : SearchRun(method.LineSearch)
    {
        private readonly List<Pair> pairs = [];
        private double gamma = 1;

        public override bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction)
        {
            for (var i = 0; i < gradient.Length; i++) direction[i] = -gradient[i];
            for (var k = pairs.Count - 1; k >= 0; k--)
            {
                pairs[k].Alpha = pairs[k].Rho * Reduction.Dot(pairs[k].Step, direction);
                LinearAlgebra.AddScaled(-pairs[k].Alpha, pairs[k].Change, direction);
            }

            foreach (ref var d in direction) d *= gamma;
            foreach (var pair in pairs)
                LinearAlgebra.AddScaled(pair.Alpha - pair.Rho * Reduction.Dot(pair.Change, direction), pair.Step, direction);
            return true;
        }

        public override bool Learn(ReadOnlySpan<double> step, ReadOnlySpan<double> change)
        {
            if (!Curvature.IsPositive(step, change, out var curvature)) return false;
            var pair = pairs.Count < method.Memory ? new Pair(step.Length) : pairs[0];
            if (pairs.Count == method.Memory) pairs.RemoveAt(0);
            step.CopyTo(pair.Step);
            change.CopyTo(pair.Change);
            pair.Rho = 1 / curvature;
            pairs.Add(pair);
            if (method.Rescale) gamma = curvature / Reduction.Dot(change, change);
            return true;
        }
    }

    /// <summary>A step s, the change y of the gradient over it, rho = 1 / s'y, and alpha between the two loops.</summary>
    private sealed class Pair(int n)
    {
        public readonly double[] Step = new double[n];
        public readonly double[] Change = new double[n];
        public double Rho;
        public double Alpha;
    }
}
