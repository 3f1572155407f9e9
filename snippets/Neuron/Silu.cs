using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The SiLU, or swish: its values, its least value, and what beta does.</summary>
public static class SiluExample
{
    /// <summary>Prints values and slopes and bisects the slope for the minimum.</summary>
    [Example("neuron/silu", "The SiLU and its least value")]
    public static void Run([Range(0.25, 8, Step = 0.25)] double beta = 1)
    {
        #region silu
        var f = new Silu(beta);
        foreach (var z in new[] { -5, -2, -1, 0, 1, 2 })
        {
            var slope = f.Derivative(z);
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Fixed(6)}");
        }

        double left = -2 / beta, right = 0;  // the slope changes sign
        for (var k = 0; k < 50; k++)
        {
            var middle = (left + right) / 2;
            if (f.Derivative(middle) < 0) left = middle;
            else right = middle;
        }

        Console.WriteLine($"lowest[z] = {left.Fixed(6)}");
        Console.WriteLine($"lowest[a] = {f.Value(left).Fixed(6)}");
        #endregion

        Figure.Plot("curve").Title("The SiLU and its slope, with the ReLU beside it")
            .Description($"With beta = {beta.Fixed(2)} the SiLU dips below 0 for negative z, has its lowest point at z = {left.Fixed(2)} and nears the ReLU on both sides. Its slope crosses one half at z = 0.")
            .XAxis("z", min: -6, max: 3, ticks: [-6, -4, -2, 0, 2]).YAxis("a, slope", min: -0.5, max: 3.1, ticks: [0, 1, 2, 3])
            .Line("SiLU", f.Value, -6, 3, 68).Line("slope", f.Derivative, -6, 3, 68).Line("ReLU", [-6, 0, 3], [0, 0, 3]).Save();

        Figure.Plot("beta").Title("Swish for three values of beta")
            .Description("With a small beta the curve is nearly the straight line z/2; as beta grows the dip narrows and the curve turns into the ReLU.")
            .XAxis("z", min: -4, max: 3, ticks: [-4, -2, 0, 2]).YAxis("a", min: -1.2, max: 3.1, ticks: [-1, 0, 1, 2, 3])
            .Line("β = 0.25", new Silu(0.25).Value, -4, 3, 57).Line("β = 1", new Silu(1).Value, -4, 3, 57).Line("β = 4", new Silu(4).Value, -4, 3, 57).Save();
    }
}
