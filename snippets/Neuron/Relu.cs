using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The rectifier: half of standard normal pre-activations are cut off, and half of the mean square with them.</summary>
public static class ReluExample
{
    /// <summary>Prints values and slopes, the effect of a factor, and the statistics over a standard normal sample.</summary>
    [Example("neuron/relu", "The ReLU, its slope, and what it leaves of a signal")]
    public static void Run([Seed] int seed = 1)
    {
        #region relu
        var f = new Relu();
        foreach (var z in new[] { -2, 0, 2 })
        {
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(4)}");
            var slope = f.Derivative(z);
            Console.WriteLine($"slope[{z}] = {slope.Fixed(4)}");
        }

        var factor = f.Value(3 * 2) / f.Value(2);
        Console.WriteLine($"factor = {factor.Fixed(4)}");

        var random = new Xoshiro256(seed);
        double active = 0, mean = 0, square = 0;
        const int n = 100000;
        for (var i = 0; i < n; i++)
        {
            var a = f.Value(random.NextNormal());
            active += a > 0 ? 1.0 / n : 0;
            mean += a / n;
            square += a * a / n;
        }

        Console.WriteLine($"active = {active.Fixed(2)}");
        Console.WriteLine($"mean = {mean.Fixed(2)}");
        Console.WriteLine($"square = {square.Fixed(2)}");
        #endregion

        Figure.Plot("curve").Title("ReLU, its slope, and softplus, its smooth neighbor")
            .Description("ReLU is 0 up to z = 0 and the diagonal after it. Its slope is 0, then jumps to 1. Softplus runs above ReLU, 0.69 higher at z = 0, and meets it on both sides.")
            .XAxis("z", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("a, slope", min: -0.2, max: 3, ticks: [0, 1, 2, 3])
            .Line("ReLU", [-3, 0, 3], [0, 0, 3]).Line("slope", [-3, 0, 0, 3], [0, 0, 1, 1])
            .Line("softplus", new Softplus().Value, -3, 2.8, 41).Save();
    }
}
