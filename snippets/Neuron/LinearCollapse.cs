using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two layers without an activation between them are one neuron.</summary>
public static class LinearCollapseExample
{
    /// <summary>Multiplies the two weight matrices together and compares the result with the two-layer network.</summary>
    [Example("neuron/linear-collapse", "Two linear layers are one")]
    public static void Run()
    {
        #region linear-collapse
        double[,] W1 = { { 1, 2 }, { 3, -1 } };
        double[] b1 = [0.5, -1];
        double[,] W2 = { { 2, -1 } };
        double[] b2 = [0.25];

        // W2 (W1 x + b1) + b2  =  (W2 W1) x + (W2 b1 + b2)
        var w1 = W2[0, 0] * W1[0, 0] + W2[0, 1] * W1[1, 0];
        var w2 = W2[0, 0] * W1[0, 1] + W2[0, 1] * W1[1, 1];
        var b = W2[0, 0] * b1[0] + W2[0, 1] * b1[1] + b2[0];
        var single = new Neuron([w1, w2], b, new Identity());
        Console.WriteLine($"w[1] = {w1}");
        Console.WriteLine($"w[2] = {w2}");
        Console.WriteLine($"b = {b}");

        double[][] points = [[0, 0], [1, 1], [-2, 0.5], [3, -4]];
        Activation[] between = [new Identity(), new Tanh()];
        foreach (var f in between)
        {
            var name = f.GetType().Name;
            var deep = new Network(
                new Dense(W1, b1, f),
                new Dense(W2, b2, new Identity()));
            var gap = points.Max(
                x => Math.Abs(deep.Forward(x)[0] - single.Forward(x)));
            Console.WriteLine($"gap[{name}] = {gap.Fixed(4)}");
        }
        #endregion
    }
}
