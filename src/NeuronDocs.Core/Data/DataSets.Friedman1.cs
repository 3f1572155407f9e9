namespace NeuronDocs.Core;

public static partial class DataSets
{
    /// <summary>Friedman's first regression problem: $y = 10 \sin(\pi x_1 x_2)$ $+ 20 (x_3 - \tfrac12)^2$ $+ 10 x_4 + 5 x_5$ and noise, with ten inputs of which five have no effect.</summary>
    /// <remarks>
    /// The inputs are uniform on [0, 1). Without noise y has the mean 14.41 and a standard deviation of about 4.9, so noise of 1, the paper's, leaves
    /// an irreducible squared error of 1. Source: Friedman 1991.
    /// </remarks>
    /// <param name="count">The number of samples, positive.</param>
    /// <param name="noise">The standard deviation of the normal noise on y, at least 0.</param>
    /// <param name="random">Where inputs and noise are drawn from.</param>
    /// <returns>Inputs of ten values and targets of one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is not positive, or the noise is negative.</exception>
    public static (double[][] Inputs, double[][] Targets) Friedman1(int count, double noise, Random random)
    {
        Require.Positive(count);
        Require.NotNegative(noise);
        ArgumentNullException.ThrowIfNull(random);
        var inputs = new double[count][];
        var targets = new double[count][];
        for (var i = 0; i < count; i++)
        {
            var x = inputs[i] = new double[10];
            for (var j = 0; j < x.Length; j++) x[j] = random.NextDouble();
            var y = 10 * Elementary.Sin(Math.PI * x[0] * x[1]) + 20 * (x[2] - 0.5) * (x[2] - 0.5) + 10 * x[3] + 5 * x[4];
            targets[i] = [y + noise * random.NextNormal()];
        }

        return (inputs, targets);
    }
}
