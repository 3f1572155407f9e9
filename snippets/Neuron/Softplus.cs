using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Softplus is the area under the sigmoid, and a ReLU with a rounded corner.</summary>
public static class SoftplusExample
{
    /// <summary>Prints values, the area under the sigmoid, the difference of the two sides, and the formula that overflows.</summary>
    [Example("neuron/softplus", "Softplus is the area under the sigmoid")]
    public static void Run()
    {
        #region softplus
        var f = new Softplus();
        var sigmoid = new Sigmoid();
        foreach (var z in new[] { -5, -1, 0, 1, 5 })
            Console.WriteLine($"a[{z}] = {f.Value(z).Fixed(6)}");
        Console.WriteLine($"slope[1] = {f.Derivative(1).Fixed(6)}");

        double area = 0, h = 0.001;          // from -40 to 1
        for (var i = 0; i < 41000; i++)
            area += h * sigmoid.Value(-40 + (i + 0.5) * h);
        Console.WriteLine($"area[1] = {area.Fixed(6)}");

        var sides = f.Value(3) - f.Value(-3);
        Console.WriteLine($"sides = {sides.Fixed(6)}");
        var naive = Elementary.Log(1 + Elementary.Exp(1000));
        Console.WriteLine($"naive[1000] = {naive.Fixed(1)}");
        Console.WriteLine($"a[1000] = {f.Value(1000).Fixed(1)}");
        #endregion

        Figure.Plot("curve").Title("Softplus, its slope the sigmoid, and the ReLU")
            .Description("Softplus rises from 0 on the left to the diagonal on the right and stays above the ReLU, by 0.69 at z = 0. Its slope is the sigmoid.")
            .XAxis("z", min: -5, max: 3, ticks: [-4, -2, 0, 2]).YAxis("a, slope", min: 0, max: 3.2, ticks: [0, 1, 2, 3])
            .Line("softplus", f.Value, -5, 3, 65).Line("slope", f.Derivative, -5, 3, 65).Line("ReLU", [-5, 0, 2.6], [0, 0, 2.6]).Save();
    }
}
