using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The largest curvature of a loss from products with the Hessian alone.</summary>
public static class LargestCurvatureExample
{
    /// <summary>Multiplies a vector with the Hessian of a 2-2-1 network's loss on XOR again and again.</summary>
    [Example("chain-rule/largest-curvature", "The largest curvature, without the matrix")]
    public static void Run()
    {
        #region largest-curvature
        // XOR, a 2-2-1 tanh network, the mean squared error
        T Loss<T>(T[] w) where T : IScalar<T> =>
            (Error(w, 0, 0, 0) + Error(w, 0, 1, 1)
            + Error(w, 1, 0, 1) + Error(w, 1, 1, 0)) / 4;
        T Error<T>(T[] w, double p, double q, double t)
            where T : IScalar<T>
        {
            var a1 = (w[0] * p + w[1] * q + w[2]).Tanh();
            var a2 = (w[3] * p + w[4] * q + w[5]).Tanh();
            return (w[6] * a1 + w[7] * a2 + w[8] - t).Pow(2);
        }
        double[] w = [1, 0.5, -0.5, -1, 1.5, 0.5, 1, -0.5, 0.2];

        double[] v = [1, 1, 1, 1, 1, 1, 1, 1, 1];
        List<double> estimates = [];
        for (var k = 1; k <= 12; k++)
        {
            var length = Math.Sqrt(v.Sum(c => c * c));
            double[] unit = [.. v.Select(c => c / length)];
            v = Hessian.VectorProduct(Loss, w, unit);
            estimates.Add(unit.Zip(v, (c, h) => c * h).Sum());
        }
        foreach (var k in new[] { 1, 2, 3, 5, 12 })
            Console.WriteLine(
                $"curvature[{k}] = {estimates[k - 1].Fixed(6)}");
        Console.WriteLine($"limit = {(2 / estimates[^1]).Fixed(4)}");
        #endregion

        var products = Enumerable.Range(1, 12).Select(k => (double)k).ToArray();
        Figure.Plot("estimate").Title("The estimate after each product")
            .Description("The estimate climbs steeply with the first products and is level after five.")
            .XAxis("products", ticks: [1, 4, 8, 12]).YAxis("curvature").Line("estimate", products, estimates).Points("estimate", products, estimates).Save();
    }
}
