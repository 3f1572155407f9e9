using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The GELU, its two approximations, and its least value.</summary>
public static class GeluExample
{
    /// <summary>Prints values and slopes, searches the largest difference of each approximation, and bisects the slope for the minimum.</summary>
    [Example("neuron/gelu", "The GELU, exact and approximated")]
    public static void Run()
    {
        #region gelu
        var f = new Gelu();
        foreach (var z in new[] { -2, -1, 0, 1, 2 })
        {
            var slope = f.Derivative(z);
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Fixed(6)}");
        }

        var forms = new (string Name, ElementwiseActivation F)[]
            { ("tanh", new GeluTanh()), ("1.702", new Silu(1.702)) };
        foreach (var (name, g) in forms)
        {
            var at = Enumerable.Range(0, 5001).Select(i => i / 1000.0)
                .MaxBy(z => Math.Abs(g.Value(z) - f.Value(z)));
            var gap = Math.Abs(g.Value(at) - f.Value(at));
            Console.WriteLine($"at[{name}] = {at.Fixed(2)}");
            Console.WriteLine($"gap[{name}] = {gap.Scientific(2)}");
        }

        double left = -1, right = 0;    // the slope changes sign
        for (var k = 0; k < 40; k++)
        {
            var middle = (left + right) / 2;
            if (f.Derivative(middle) < 0) left = middle;
            else right = middle;
        }

        Console.WriteLine($"lowest[z] = {left.Fixed(5)}");
        Console.WriteLine($"lowest[a] = {f.Value(left).Fixed(5)}");
        var steepest = f.Derivative(Math.Sqrt(2));
        Console.WriteLine($"steepest = {steepest.Fixed(4)}");
        var series = 2 / (3 * Math.PI) - 1.0 / 6;
        Console.WriteLine($"series = {series.Fixed(6)}");
        #endregion

        Figure.Plot("curve").Title("The GELU and its slope, with the ReLU beside it")
            .Description("The GELU follows the ReLU far from 0; near it, it dips to -0.17 at z = -0.75 and passes smoothly through the origin. Its slope goes below 0 on the left, crosses one half at z = 0 and rises a little above 1 near z = 1.4.")
            .XAxis("z", min: -4, max: 2.5, ticks: [-4, -3, -2, -1, 0, 1, 2]).YAxis("a, slope", min: -0.4, max: 2.5, ticks: [0, 0.5, 1, 1.5, 2, 2.5])
            .Line("GELU", f.Value, -4, 2.5, 66).Line("slope", f.Derivative, -4, 2.5, 66).Line("ReLU", [-4, 0, 2.5], [0, 0, 2.5]).Save();

        Figure.Plot("gap").Title("What the tanh form adds to the exact GELU")
            .Description("The difference of the two forms over z, the same on both sides: near 0 it is 0, then negative around 1, and it has its largest size, 0.00047, near z = 2.7 before it dies away.")
            .XAxis("z", min: -5, max: 5, ticks: [-5, -2.5, 0, 2.5, 5]).YAxis("tanh form - exact", min: -6e-4, max: 6e-4)
            .Line("tanh form", z => new GeluTanh().Value(z) - f.Value(z), -5, 5, 81).Save();
    }
}
