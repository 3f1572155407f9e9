namespace NeuronDocs.Core;

/// <summary>Newton's method: to the stationary point of the quadratic that has the gradient and the Hessian of here, $p = -H^{-1} g$. Close to a minimum the number of right digits doubles with each step.</summary>
/// <remarks>
/// Without a line search it is the pure method, which also goes to maxima and saddles; where the Hessian is not positive definite, the record says
/// so, and where it is singular the search ends. With one, an indefinite Hessian is made positive definite by a multiple of the identity (Nocedal
/// and Wright 2006, algorithm 3.3), which turns the direction downhill. The Hessian, one an iteration, is not counted among the evaluations.
/// Source: Nocedal and Wright 2006, section 3.4.
/// </remarks>
/// <param name="LineSearch">How far to go each time; without it, the full step.</param>
public sealed record Newton(LineSearch? LineSearch = null) : SearchMethod
{
    private protected override SearchRun Begin(Objective objective) => new Run(objective, LineSearch);

    private sealed class Run(Objective objective, LineSearch? lineSearch) : SearchRun(lineSearch)
    {
        private readonly bool isPure = lineSearch is null;
        private readonly double[] hessian = new double[Require.Count(nameof(objective), objective.Dimension, objective.Dimension)];
        private readonly double[] factor = new double[objective.Dimension * objective.Dimension];

        public override bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction)
        {
            objective.Hessian(x, hessian);
            for (var i = 0; i < direction.Length; i++) direction[i] = -gradient[i];
            hessian.CopyTo(factor, 0);
            var isConvex = SymmetricMatrix.TryFactor(factor, direction.Length);
            if (!isConvex && isPure)
            {
                // No direction is told as NaN, which no slope survives.
                if (!SymmetricMatrix.TrySolve(hessian, direction)) direction.Fill(double.NaN);
                return false;
            }

            if (!isConvex && !Shift(direction.Length))
                direction.Fill(double.NaN);
            else
                SymmetricMatrix.SolveFactored(factor, direction);
            return isConvex;
        }

        /// <summary>Factors H + tau I, with tau twice as large until it is positive definite. False if H is not finite.</summary>
        private bool Shift(int n)
        {
            const double Beta = 1e-3;
            var smallest = double.PositiveInfinity;
            for (var i = 0; i < n; i++) smallest = Math.Min(smallest, hessian[i * n + i]);
            for (var tau = smallest > 0 ? Beta : Beta - smallest; double.IsFinite(tau); tau *= 2)
            {
                hessian.CopyTo(factor, 0);
                for (var i = 0; i < n; i++) factor[i * n + i] += tau;
                if (SymmetricMatrix.TryFactor(factor, n)) return true;
            }

            return false;
        }
    }
}
