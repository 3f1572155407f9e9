using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// A method that looks for a minimum from a start. The method is a set of hyper-parameters and holds nothing of a run: the same one can serve any
/// number of runs.
/// </summary>
public abstract record SearchMethod
{
    /// <summary>
    /// Searches, an iteration each time the next record is asked for: <c>.Last()</c> runs to the end, <c>TakeWhile</c> and <c>break</c> end it
    /// earlier. Enumerating again searches again.
    /// </summary>
    /// <param name="objective">The function to minimize.</param>
    /// <param name="start">Where to start; not changed.</param>
    /// <param name="tolerance">Converged is where the gradient is at most this long.</param>
    /// <param name="limit">How many iterations are allowed.</param>
    /// <param name="cancellationToken">Ends the search between two iterations.</param>
    /// <returns>The start, then the point after each iteration. The last record says why it ended; divergence is told there, not thrown.</returns>
    /// <exception cref="ArgumentException">The start has another length or is not finite, or the tolerance or the limit is negative.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: it was canceled.</exception>
    public IEnumerable<SearchStep> Minimize(
        Objective objective, ReadOnlySpan<double> start, double tolerance = 1e-8, int limit = 1000, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(objective);
        Require.Length(start.Length, objective.Dimension, nameof(start), "values");
        for (var i = 0; i < start.Length; i++)
        {
            if (!double.IsFinite(start[i]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"start[{i}] is {start[i]}, expected a finite number."), nameof(start));
        }

        Require.NotNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Run(objective, start.ToArray(), tolerance, limit, cancellationToken);
    }

    private protected abstract SearchRun Begin(Objective objective);

    private IEnumerable<SearchStep> Run(Objective objective, double[] start, double tolerance, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var run = Begin(objective);
        var line = new Line(objective);
        var n = start.Length;
        double[] x = [.. start], gradient = new double[n], direction = new double[n], oldX = new double[n], oldGradient = new double[n];
        var value = line.Start(x, gradient);
        var iteration = 0;
        var now = Record(0, false, null);
        while (true)
        {
            if (now.Stop is null) now = now with { Stop = Judge(now, tolerance, limit) };
            yield return now;
            if (now.Stop is not null) yield break;
            cancellationToken.ThrowIfCancellationRequested();
            iteration++;
            now = Iterate();
        }

        SearchStep Iterate()
        {
            var positive = run.Direction(x, gradient, direction);
            line.Aim(x, value, gradient, direction);
            if (!run.CanGo(line)) return Record(0, !positive, StopReason.NoDirection);
            var found = run.Step(line);
            if (!found.Succeeded) return Record(0, !positive, StopReason.LineSearchFailed);
            x.CopyTo(oldX, 0);
            gradient.CopyTo(oldGradient, 0);
            value = line.Take(found.Step, x, gradient);
            for (var i = 0; i < n; i++) (oldX[i], oldGradient[i]) = (x[i] - oldX[i], gradient[i] - oldGradient[i]);
            positive &= !double.IsFinite(value) || run.Learn(oldX, oldGradient);
            return Record(found.Step, !positive, null);
        }

        SearchStep Record(double step, bool negativeCurvature, StopReason? stop) => new(
            iteration, [.. x], value, Reduction.Norm(gradient), step, line.ValueEvaluations, line.GradientEvaluations, negativeCurvature, stop);
    }

    private static StopReason? Judge(SearchStep step, double tolerance, int limit) =>
        !double.IsFinite(step.Value) || !double.IsFinite(step.GradientNorm) ? StopReason.Diverged
        : step.GradientNorm <= tolerance ? StopReason.Converged
        : step.Iteration >= limit ? StopReason.IterationLimit
        : null;
}
