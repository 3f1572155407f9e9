using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The hyperbolic tangent is a sigmoid, stretched to the range from -1 to 1 and centered on zero.</summary>
public static class TanhExample
{
    /// <summary>Prints values and slopes, and the same value made from a sigmoid.</summary>
    [Example("neuron/tanh", "The hyperbolic tangent and its slope")]
    public static void Run()
    {
        #region tanh
        var f = new Tanh();
        foreach (var z in new[] { -1, 0, 1, 2, 5 })
        {
            var a = f.Value(z);
            var slope = 1 - a * a;
            Console.WriteLine($"a[{z}] = {a.Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Scientific(4)}");
        }

        var sigmoid = new Sigmoid();
        var stretched = 2 * sigmoid.Value(2 * 1) - 1;
        Console.WriteLine($"stretched = {stretched.Fixed(6)}");
        #endregion

        Figure.Plot("curve").Title("Tanh, its slope, and the sigmoid beside it")
            .Description("Tanh is an S from -1 to 1 through the origin. Its slope is a bell, 1 high at z = 0. The sigmoid lies above tanh for small and negative z, is flatter, and crosses one half at z = 0.")
            .XAxis("z", min: -4, max: 4, ticks: [-4, -2, 0, 2, 4]).YAxis("a, slope", min: -1.1, max: 1.1, ticks: [-1, -0.5, 0, 0.5, 1])
            .Line("tanh", f.Value, -4, 4, 65).Line("slope", f.Derivative, -4, 4, 65).Line("sigmoid", sigmoid.Value, -4, 4, 65).Save();
    }
}
