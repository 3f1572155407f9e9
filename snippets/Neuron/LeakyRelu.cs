using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A leaky rectifier passes a small share of negative values, and of their gradients.</summary>
public static class LeakyReluExample
{
    /// <summary>Prints values and slopes on both sides, and what is left of a gradient after ten units that are off.</summary>
    [Example("neuron/leaky-relu", "The leaky ReLU and its slope")]
    public static void Run([Range(0.01, 1, Step = 0.01)] double slope = 0.01)
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

        Figure.Plot("curve").Title("Rectifiers with three slopes below zero")
            .Description($"Three lines that agree with the diagonal above z = 0. Below it one stays at 0, one falls with the slope {slope.Fixed(2)}, one with 0.25.")
            .XAxis("z", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("a", min: -1, max: 3, ticks: [-1, 0, 1, 2, 3])
            .Line("slope 0 (ReLU)", [-3, 0, 3], [0, 0, 3]).Line("this slope", [-3, 0, 2.6], [-3 * slope, 0, 2.6]).Line("slope 0.25", [-3, 0, 2.2], [-0.75, 0, 2.2]).Save();
    }
}
