using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A leaky rectifier passes a small share of negative values, and of their gradients.</summary>
public static class LeakyReluExample
{
    /// <summary>Prints values and slopes on both sides, and what is left of a gradient after 1, 2 and 5 units that are off.</summary>
    [Example("neuron/leaky-relu", "The leaky ReLU and its slope")]
    public static void Run([Range(0.01, 1, Step = 0.01)] double slope = 0.1)
    {
        #region leaky-relu
        var f = new LeakyRelu(slope);
        foreach (var z in new[] { -2, 0, 2 })
        {
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(4)}");
            Console.WriteLine($"da[{z}] = {f.Derivative(z).Fixed(4)}");
        }

        // Through a chain of units that are all off:
        foreach (var units in new[] { 1, 2, 5 })
        {
            var left = Elementary.Pow(f.Derivative(-1), units);
            Console.WriteLine($"left[{units}] = {left.Scientific(2)}");
        }
        #endregion

        Figure.Plot("curve").Title("A leaky ReLU and its slope, with the ReLU beside it")
            .Description($"Above 0 both functions are the diagonal. Below it the ReLU stays at 0 and the leaky ReLU falls with the slope {slope.Fixed(2)}. The slope jumps at 0, from {slope.Fixed(2)} to 1.")
            .XAxis("z", min: -3, max: 2, ticks: [-3, -2, -1, 0, 1, 2]).YAxis("a, slope", min: Math.Min(-0.6, -3 * slope), max: 2, ticks: [-3, -2, -1, 0, 1, 2])
            .Line("leaky ReLU", [-3, 0, 2], [-3 * slope, 0, 2]).Line("slope", [-3, 0, 0, 2], [slope, slope, 1, 1]).Line("ReLU", [-3, 0, 1.8], [0, 0, 1.8]).Save();
    }
}
