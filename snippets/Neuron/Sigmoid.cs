using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The sigmoid turns a sum into a probability, and its slope comes from its own value.</summary>
public static class SigmoidExample
{
    /// <summary>Prints values and slopes, the mirror image, the inverse, and the softmax of two logits that it equals.</summary>
    [Example("neuron/sigmoid", "The sigmoid, its slope and its inverse")]
    public static void Run()
    {
        #region sigmoid
        var f = new Sigmoid();
        foreach (var z in new[] { 0, 1, 2, 5, 10 })
        {
            var a = f.Value(z);
            var slope = a * (1 - a);
            Console.WriteLine($"a[{z}] = {a.Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Scientific(4)}");
        }

        var p = f.Value(2);
        Console.WriteLine($"mirror = {(1 - f.Value(-2)).Fixed(6)}");
        var logit = Elementary.Log(p / (1 - p));
        Console.WriteLine($"logit = {logit.Fixed(6)}");
        var first = Softmax.Of([2, 0])[0];
        Console.WriteLine($"softmax = {first.Fixed(6)}");

        // Near 1 a double has no room left, near 0 it has.
        Console.WriteLine($"a[-37] = {f.Value(-37).Scientific(2)}");
        var rest = 1 - f.Value(37);
        Console.WriteLine($"rest[37] = {rest.Scientific(2)}");
        #endregion

        Figure.Plot("curve").Title("The sigmoid and its slope")
            .Description("An S from 0 to 1 that crosses one half at z = 0. Its slope is a low bell, a quarter high at z = 0, and almost 0 beyond 6 on both sides.")
            .XAxis("z", min: -8, max: 8, ticks: [-8, -4, 0, 4, 8]).YAxis("a, slope", min: 0, max: 1.05, ticks: [0, 0.25, 0.5, 0.75, 1])
            .Line("sigmoid", f.Value, -8, 8, 65).Line("slope", f.Derivative, -8, 8, 65).Save();
    }
}
