using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Mish beside the SiLU: the same shape with another gate.</summary>
public static class MishExample
{
    /// <summary>Prints values and slopes, the lowest point, and the largest distance from the SiLU.</summary>
    [Example("neuron/mish", "Mish and its least value")]
    public static void Run()
    {
        #region mish
        var f = new Mish();
        foreach (var z in new[] { -2, -1, 0, 1, 2 })
        {
            var slope = f.Derivative(z);
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Fixed(6)}");
        }

        double left = -2, right = 0;         // the slope changes sign
        for (var k = 0; k < 50; k++)
        {
            var middle = (left + right) / 2;
            if (f.Derivative(middle) < 0) left = middle;
            else right = middle;
        }

        Console.WriteLine($"lowest[z] = {left.Fixed(5)}");
        Console.WriteLine($"lowest[a] = {f.Value(left).Fixed(5)}");

        var silu = new Silu();
        var gap = Enumerable.Range(-1000, 2001).Select(i => i / 100.0)
            .Max(z => Math.Abs(f.Value(z) - silu.Value(z)));
        Console.WriteLine($"gap[SiLU] = {gap.Fixed(3)}");
        #endregion

        Figure.Plot("curve").Title("Mish and its slope, with the SiLU beside it")
            .Description("Mish dips to -0.31 at z = -1.19 and nears the diagonal for large z, a little above the SiLU for positive z. Its slope is 0.6 at z = 0 and exceeds 1 from about z = 0.8 on.")
            .XAxis("z", min: -6, max: 3, ticks: [-6, -4, -2, 0, 2]).YAxis("a, slope", min: -0.5, max: 3.1, ticks: [0, 1, 2, 3])
            .Line("Mish", f.Value, -6, 3, 68).Line("slope", f.Derivative, -6, 3, 68).Line("SiLU", silu.Value, -6, 3, 68).Save();
    }
}
