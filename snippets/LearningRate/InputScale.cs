using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The condition number of a linear neuron comes from the units of its inputs.</summary>
public static class InputScaleExample
{
    [Example("learning-rate/input-scale", "An input in other units")]
    public static void Run([Range(1, 100, Log = true)] double unit = 20, [Seed] int seed = 1)
    {
        #region input-scale
        var random = new Xoshiro256(seed);
        double[] a = new double[100], b = new double[100];
        random.NextNormals(a);  // the first input
        random.NextNormals(b);  // the second, in another unit:
        for (var i = 0; i < 100; i++) b[i] *= unit;

        // The curvature of the squared error of w1 a + w2 b, halved.
        Quadratic Bowl(double[] a, double[] b)
        {
            double Mean(double[] u, double[] v) =>
                u.Zip(v, (s, t) => s * t).Average();
            return new Quadratic(new[,]
            {
                { Mean(a, a), Mean(a, b) }, { Mean(a, b), Mean(b, b) },
            });
        }

        double[] Scaled(double[] u)
        {
            var size = Math.Sqrt(u.Average(t => t * t));
            return [.. u.Select(t => t / size)];
        }

        var (raw, scaled) = (Bowl(a, b), Bowl(Scaled(a), Scaled(b)));
        double Limit(Quadratic bowl) => 2 / bowl.LargestEigenvalue;
        Console.WriteLine($"limit[raw] = {Limit(raw).Fixed(4)}");
        Console.WriteLine(
            $"condition[raw] = {raw.ConditionNumber.Fixed(1)}");
        Console.WriteLine($"limit[scaled] = {Limit(scaled).Fixed(4)}");
        Console.WriteLine(
            $"condition[scaled] = {scaled.ConditionNumber.Fixed(2)}");
        #endregion
    }
}
