namespace NeuronDocs.Core.Tests;

/// <summary>
/// Reddi, Kale and Kumar 2018, section 3, theorem 1: on the interval from -1 to 1 the gradients C, -1, -1 come again and again, with C above 2.
/// Their sum is positive, so -1 is the best point; with beta1 = 0, beta2 = 1 / (1 + C^2) and rates alpha / sqrt(t) Adam ends every round at the
/// worst one, 1.
/// </summary>
public class AdamCounterexampleTests
{
    private const int Rounds = 3000;

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public void Adam_goes_to_the_worst_point(double large)
    {
        var (x, regret) = Run(new Adam(0, 1 / (1 + large * large), 0), large);
        Assert.Equal(1, x);
        Assert.InRange(regret, 0.9 * (large - 2) * 2 / 3, double.PositiveInfinity);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public void AmsGrad_goes_to_the_best_point(double large)
    {
        var (x, regret) = Run(new AmsGrad(0, 1 / (1 + large * large), 0), large);
        Assert.InRange(x, -1, -0.95);
        Assert.InRange(regret, -0.01, 0.1 * (large - 2) * 2 / 3);
    }

    /// <summary>
    /// The last point, and the mean over all steps of f_t(x_t) - f_t(-1). At the worst point it is 2 (C - 2) / 3, at the best 0. Each step is
    /// projected back to the interval, as in the paper.
    /// </summary>
    private static (double X, double Regret) Run(GradientTransform transform, double large)
    {
        var optimizer = new Optimizer(1, 0, transform);
        double[] x = [1];
        double regret = 0;
        for (var t = 1; t <= 3 * Rounds; t++)
        {
            var gradient = t % 3 == 1 ? large : -1;
            regret += gradient * (x[0] + 1);
            optimizer.Step(x, [gradient], 0.5 / Math.Sqrt(t));
            x[0] = Math.Clamp(x[0], -1, 1);
        }

        return (x[0], regret / (3 * Rounds));
    }
}
