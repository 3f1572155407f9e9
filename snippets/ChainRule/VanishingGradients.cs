using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How much of a gradient arrives in each layer of a drawn sigmoid network, beside what two averages predict.</summary>
public static class VanishingGradientsExample
{
    /// <summary>Back-propagates through ten wide layers and compares the root mean square of dL/dz with a prediction for infinite width.</summary>
    [Example("chain-rule/vanishing-gradients", "Gradients through ten sigmoid layers")]
    public static void Run([Range(0.5, 4, Step = 0.25)] double gain = 1, [Seed] int seed = 1)
    {
        #region vanishing-gradients
        const int n = 200, depth = 10;
        var random = new Xoshiro256(seed);
        var network = new Network([.. Enumerable.Range(0, depth)
            .Select(_ => new Dense(n, n, new Sigmoid()))]);
        foreach (var layer in network.Layers)
            layer.Initialize(new LeCun { Gain = gain }, random);
        double[] x = new double[n], target = new double[n];
        random.NextNormals(x);

        // With a single sample dL/db of a layer is its dL/dz.
        var gradient = new double[network.ParameterCount];
        network.Gradient(x, target, new HalfSquaredError(), gradient);
        double Rms(int l) => Summary.Of(
            gradient.AsSpan(l * n * (n + 1) + n * n, n)).Rms;

        // Prediction: per layer, gain times the rms of the slopes
        var a = network.Activations(x);        // a[0] is the input
        double share = 1;
        List<double> measured = [1], predicted = [1];
        for (var l = depth - 2; l >= 0; l--)
        {
            double[] slopes = [.. a[l + 1].Select(s => s * (1 - s))];
            share *= gain * Summary.Of(slopes).Rms;
            predicted.Add(share);
            measured.Add(Rms(l) / Rms(depth - 1));
            if (l is not (8 or 4 or 0)) continue;
            var (k, m) = (l + 1, measured[^1]);
            Console.WriteLine($"measured[{k}] = {m.Scientific(2)}");
            Console.WriteLine($"predicted[{k}] = {share.Scientific(2)}");
        }

        var bound = Elementary.Pow(gain / 4, depth - 1);
        Console.WriteLine($"quarter = {bound.Scientific(2)}");
        #endregion

        Figure.Plot("layers").Title("What is left of the gradient in each layer")
            .Description("On a logarithmic axis the prediction is nearly a straight line, and the measured points lie close to it. With the gain 1 it falls by a factor of about four per layer.")
            .XAxis("layers passed", ticks: [0, 3, 6, 9]).YAxis("rms of dL/dz, relative", log: true)
            .Line("predicted", predicted).Points("measured", Enumerable.Range(0, depth).Select(l => (double)l), measured).Save();
    }
}
