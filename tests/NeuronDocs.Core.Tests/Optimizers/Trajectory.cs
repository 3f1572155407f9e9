using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>
/// What the tests of the transforms have in common: a textbook that remembers every gradient, where the transform remembers a running sum.
/// </summary>
internal static class Trajectory
{
    private const double Curvature = 3;

    /// <summary>
    /// Walks down the parabola 3 x^2 / 2 from 1 twice: with the transform, and with an update written as a function of all gradients so far.
    /// </summary>
    public static void Follows(GradientTransform transform, double eta, Func<List<double>, double> update, int steps = 60)
    {
        var optimizer = new Optimizer(1, eta, transform);
        double[] x = [1];
        double expected = 1;
        List<double> gradients = [];
        for (var t = 1; t <= steps; t++)
        {
            optimizer.Step(x, [Curvature * x[0]]);
            gradients.Add(Curvature * expected);
            expected -= eta * update(gradients);
            Assert.Equal(expected, x[0], 1e-11);
        }
    }

    /// <summary>The running mean of everything so far that started at zero, as the weighted sum that it is.</summary>
    public static double RunningMean(double beta, IEnumerable<double> values)
    {
        double[] all = [.. values];
        return all.Select((value, i) => (1 - beta) * Elementary.Pow(beta, all.Length - 1 - i) * value).Sum();
    }

    /// <summary>The same, with the weights made to sum to 1.</summary>
    public static double WeightedMean(double beta, IEnumerable<double> values)
    {
        double[] all = [.. values];
        var weights = all.Select((_, i) => Elementary.Pow(beta, all.Length - 1 - i)).ToArray();
        return all.Zip(weights, (value, weight) => weight * value).Sum() / weights.Sum();
    }

    public static IEnumerable<double> Squares(IEnumerable<double> values) => values.Select(value => value * value);

    /// <summary>Every gradient of a run multiplied by the same positive number: not one step changes.</summary>
    public static void DoesNotDependOnTheScaleOfTheGradients(GradientTransform transform) =>
        Gen.Select(Gen.Double[0.1, 10].Array[3].Array[5], Gen.Double[-20, 20], Gen.Bool.Array[5]).Sample((sizes, power, signs) =>
        {
            var scale = Elementary.Exp(power);
            Optimizer first = new(3, 0.1, transform), second = new(3, 0.1, transform);
            double[] x = [1, 2, 3], y = [1, 2, 3];
            for (var t = 0; t < sizes.Length; t++)
            {
                double[] gradient = [.. sizes[t].Select(size => signs[t] ? size : -size)];
                first.Step(x, gradient);
                second.Step(y, [.. gradient.Select(g => scale * g)]);
            }

            for (var i = 0; i < 3; i++) Assert.Equal(x[i], y[i], 1e-12);
        }, iter: 100, seed: "0N0XIzNsQ0O2");
}
