using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The two constants of the SELU from the conditions that define them: mean 0 and variance 1 for a standard normal input.</summary>
public static class SeluExample
{
    /// <summary>Solves the two conditions in closed form and prints values and slopes.</summary>
    [Example("neuron/selu", "The SELU and where its constants come from")]
    public static void Run()
    {
        #region selu
        // E[e^z] over z < 0, and E[e^2z] over z < 0
        var m1 = Elementary.Exp(0.5)
            * Elementary.Erfc(Math.Sqrt(0.5)) / 2;
        var m2 = Elementary.Exp(2)
            * Elementary.Erfc(Math.Sqrt(2)) / 2;

        // mean 0:      1 / sqrt(2 pi) + alpha (m1 - 1/2) = 0
        var alpha = 1 / Math.Sqrt(2 * Math.PI) / (0.5 - m1);
        // mean square: 1/2 + alpha^2 (m2 - 2 m1 + 1/2) = 1 / lambda^2
        var square = 0.5 + alpha * alpha * (m2 - 2 * m1 + 0.5);
        var lambda = 1 / Math.Sqrt(square);
        Console.WriteLine($"alpha = {alpha.Fixed(12)}");
        Console.WriteLine($"lambda = {lambda.Fixed(12)}");

        var f = new Selu();
        foreach (var z in new[] { -5, -1, 0, 1 })
        {
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(4)}");
            var slope = f.Derivative(z);
            Console.WriteLine($"slope[{z}] = {slope.Fixed(4)}");
        }
        #endregion

        double[] left = [.. Enumerable.Range(-40, 41).Select(i => i / 10.0)];
        Figure.Plot("curve").Title("The SELU and its slope, with the ELU beside it")
            .Description("Above 0 the SELU is a little steeper than the diagonal; below, it falls to about -1.76, deeper than the ELU. Its slope jumps at 0 from 1.76 on the left to 1.05 on the right.")
            .XAxis("z", min: -4, max: 2, ticks: [-4, -3, -2, -1, 0, 1, 2]).YAxis("a, slope", min: -2, max: 2.2, ticks: [-2, -1, 0, 1, 2])
            .Line("SELU", f.Value, -4, 2, 61).Line("slope", [.. left, 0, 2], [.. left.Select(f.Derivative), Selu.Lambda, Selu.Lambda]).Line("ELU", new Elu().Value, -4, 2, 61).Save();
    }
}
