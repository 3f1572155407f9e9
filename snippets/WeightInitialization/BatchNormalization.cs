using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Batch normalization gives each layer inputs of the same size, whatever the scale of the weights.</summary>
public static class BatchNormalizationExample
{
    /// <summary>Measures the signal of deep ReLU networks with three scales of weights, with and without batch normalization.</summary>
    [Example("weight-initialization/batch-normalization", "Batch normalization forgives the scale")]
    public static void Run([Range(1, 20, Step = 1)] int layers = 10)
    {
        #region batch-normalization
        // rms of the activations, layer by layer, for one batch
        double[] Signal(double deviation, bool normalized)
        {
            const int n = 32;
            var random = new Xoshiro256(1);
            var (x, t) = (new double[n][], new double[n][]);
            var parts = new List<Layer>();
            for (var i = 0; i < n; i++)
            {
                (x[i], t[i]) = (new double[n], new double[n]);
                random.NextNormals(x[i]);
            }
            for (var l = 0; l < layers; l++)
            {
                Activation f = normalized ? new Identity() : new Relu();
                parts.Add(new Dense(n, n, f));
                parts[^1].Initialize(new Normal(deviation), random);
                if (!normalized) continue;
                parts.Add(new BatchNormalization(n, new Relu()));
            }
            var network = new Network([.. parts]);
            var optimizer = new Optimizer(network.ParameterCount, 0);
            var trainer = new Trainer(
                network, new MeanSquaredError(), optimizer);
            var seen = trainer.Run(x, t, 1, statistics: true).Single();
            var kept = seen.Layers.Where((_, l) =>
                !normalized || l % 2 == 1);
            return [.. kept.Select(layer => layer.Activations.Rms)];
        }

        foreach (var deviation in new[] { 0.01, 0.25, 1 })
        {
            var plain = Signal(deviation, false)[^1];
            var kept = Signal(deviation, true)[^1];
            var size = plain.Scientific(1);
            Console.WriteLine($"plain[{deviation}] = {size}");
            Console.WriteLine($"normal[{deviation}] = {kept.Fixed(4)}");
        }
        #endregion

        double[] axis = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        Figure.Plot("signal").Title("The size of the activations by layer, with and without batch normalization")
            .Description("On a logarithmic axis two lines without normalization diverge, one rising and one falling by many orders of magnitude. The line of the normalized network stays level, a little below one.")
            .XAxis("layer").YAxis("rms of a", log: true)
            .Line("1", axis, Signal(1, false)).Line("norm.", axis, Signal(1, true)).Line("0.01", axis, Signal(0.01, false)).Save();
    }
}
