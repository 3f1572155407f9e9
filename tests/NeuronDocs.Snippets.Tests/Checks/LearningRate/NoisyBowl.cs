namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// Descent with noise of variance 1 on a bowl, without the recursion that the examples use: the last position is what is left of the start plus what is
/// left of each step's noise, so its expected square is a sum over the steps, taken here from the last one backward.
/// </summary>
internal static class NoisyBowl
{
    public static double MeanSquare(Func<int, double> rate, int steps, double curvature, double start = 10)
    {
        var (reach, noise) = (1.0, 0.0);
        for (var k = steps - 1; k >= 0; k--)
        {
            noise += rate(k) * reach * (rate(k) * reach);
            reach *= 1 - rate(k) * curvature;
        }

        return start * reach * (start * reach) + noise;
    }

    public static double Loss(Func<int, double> rate, int steps = 210, double flat = 0.05) =>
        (MeanSquare(rate, steps, 1) + flat * MeanSquare(rate, steps, flat)) / 2;

    public static double HalfCosine(double from, double to, double part) => to + (from - to) * 0.5 * (1 + Math.Cos(Math.PI * part));
}
