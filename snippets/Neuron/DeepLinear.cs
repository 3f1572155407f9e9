using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A network of any depth without activations is one layer, and its output along a line is a line.</summary>
public static class DeepLinearExample
{
    /// <summary>Multiplies the matrices of a deep network and compares the product with it.</summary>
    [Example("neuron/deep-linear", "A deep linear network along a line")]
    public static void Run([Range(1, 20, Step = 1)] int depth = 5, [Seed] int seed = 11)
    {
        #region deep-linear
        Network Create(Activation f)
        {
            var random = new Xoshiro256(seed);
            var layers = new Dense[depth];
            for (var l = 0; l < depth; l++)
            {
                var isLast = l == depth - 1;
                layers[l] = new Dense(2, 2, isLast ? new Identity() : f);
                layers[l].Initialize(new Normal(1), random);
                random.NextNormals(layers[l].Biases);
            }
            return new Network(layers);
        }

        var straight = Create(new Identity());
        var bent = Create(new Tanh());

        // the product of the matrices, and the biases carried along
        double[,] W = { { 1, 0 }, { 0, 1 } };
        double[] b = [0, 0];
        foreach (var layer in straight.Layers.Cast<Dense>())
        {
            var (V, c) = (new double[2, 2], layer.Biases.ToArray());
            for (var i = 0; i < 2; i++)
                for (var k = 0; k < 2; k++)
                {
                    V[i, 0] += layer[i, k] * W[k, 0];
                    V[i, 1] += layer[i, k] * W[k, 1];
                    c[i] += layer[i, k] * b[k];
                }
            (W, b) = (V, c);
        }

        // how far from it, along the inputs (t, -t)?
        var single = new Dense(W, b, new Identity());
        double Gap(Network deep, double t) => Math.Abs(
            deep.Forward([t, -t])[0] - single.Forward([t, -t])[0]);
        var ts = Enumerable.Range(-30, 61).Select(i => i / 10.0);
        var (gap1, gap2) =
            (ts.Max(t => Gap(straight, t)), ts.Max(t => Gap(bent, t)));
        Console.WriteLine($"gap[Identity] = {gap1.Scientific(1)}");
        Console.WriteLine($"gap[Tanh] = {gap2.Fixed(4)}");
        #endregion

        Figure.Plot("line").Title("The output of both networks along a straight line of inputs")
            .Description("Without an activation the output is a straight line, however many layers there are. With tanh it is a curve that levels off.")
            .XAxis("t, the input is (t, -t)", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("first output")
            .Line("Identity", t => straight.Forward([t, -t])[0], -3, 3, 61).Line("Tanh", t => bent.Forward([t, -t])[0], -3, 3, 61).Save();
    }
}
