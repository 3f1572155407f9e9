using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// A step that is neither too long, $\varphi(\alpha) \le \varphi(0) + c_1 \alpha \varphi'(0)$, nor too short, $|\varphi'(\alpha)| \le c_2 |\varphi'(0)|$: the strong
/// Wolfe conditions. The second makes the curvature along the step positive, which BFGS needs.
/// </summary>
/// <remarks>
/// Source: Wolfe 1969; Nocedal and Wright 2006, conditions 3.7 and algorithms 3.5 (lengthen the step until an interval holds a good one) and 3.6
/// (zoom into it), with the minimizer of the cubic through both ends (equation 3.59). Where the cubic's minimizer is closer to an end than a tenth
/// of the interval, the middle is taken. Each trial is one gradient. A value that is not finite counts as too high.
/// </remarks>
/// <param name="C1">The fraction of the promised decrease that is asked for, between 0 and c2.</param>
/// <param name="C2">The fraction of the slope that may be left, between c1 and 1: 0.9 for quasi-Newton directions, 0.1 for a nearly exact search.</param>
public sealed record StrongWolfe(double C1 = 1e-4, double C2 = 0.9) : LineSearch
{
    /// <summary>The fraction of the promised decrease that is asked for.</summary>
    public double C1 { get; } = Require.Between0And1(C1);

    /// <summary>The fraction of the slope that may be left.</summary>
    public double C2 { get; } = Require.Between0And1(C2) > C1
        ? C2
        : throw new ArgumentOutOfRangeException(nameof(C2), C2, string.Create(CultureInfo.InvariantCulture, $"C2 is {C2}, expected more than C1 = {C1}."));

    /// <inheritdoc/>
    protected override LineSearchResult Find(Line line)
    {
        var before = new Trial(0, line.InitialValue, line.InitialSlope);
        var step = Initial;
        for (var trials = 1; ; trials++)
        {
            var trial = Try(line, step);
            if (IsTooHigh(line, trial) || (trials > 1 && trial.Value >= before.Value)) return Zoom(line, before, trial, trials);
            if (IsFlat(line, trial)) return trial.Result(trials, true);
            if (trial.Slope >= 0) return Zoom(line, trial, before, trials);
            if (trials == Limit) return trial.Result(trials, false);
            before = trial;
            step *= 2;
        }
    }

    /// <summary>Narrows an interval that holds a good step. The low end has the lowest value of all that fall enough, and slopes down into the interval.</summary>
    private LineSearchResult Zoom(Line line, Trial low, Trial high, int trials)
    {
        while (trials < Limit)
        {
            var trial = Try(line, Between(low, high));
            trials++;
            if (IsTooHigh(line, trial) || trial.Value >= low.Value)
            {
                high = trial;
                continue;
            }

            if (IsFlat(line, trial)) return trial.Result(trials, true);
            if (trial.Slope * (high.Step - low.Step) >= 0) high = low;
            low = trial;
        }

        return low.Result(trials, false);
    }

    private bool IsTooHigh(Line line, Trial trial) => !double.IsFinite(trial.Value) || trial.Value > line.InitialValue + C1 * trial.Step * line.InitialSlope;

    private bool IsFlat(Line line, Trial trial) => Math.Abs(trial.Slope) <= -C2 * line.InitialSlope;

    private static Trial Try(Line line, double step)
    {
        var (value, slope) = line.ValueAndSlope(step);
        return new Trial(step, value, slope);
    }

    /// <summary>The minimizer of the cubic that has the values and slopes of both ends, unless it is too close to one.</summary>
    private static double Between(Trial a, Trial b)
    {
        var width = b.Step - a.Step;
        var d1 = a.Slope + b.Slope - 3 * (a.Value - b.Value) / (a.Step - b.Step);
        var d2 = Math.Sqrt(d1 * d1 - a.Slope * b.Slope) * (width < 0 ? -1 : 1);
        var fraction = 1 - (b.Slope + d2 - d1) / (b.Slope - a.Slope + 2 * d2);
        return a.Step + width * (fraction is >= 0.1 and <= 0.9 ? fraction : 0.5);
    }

    private readonly record struct Trial(double Step, double Value, double Slope)
    {
        public LineSearchResult Result(int trials, bool succeeded) => new(Step, Value, trials, succeeded);
    }
}
