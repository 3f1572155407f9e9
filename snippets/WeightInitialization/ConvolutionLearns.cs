using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A small convolutional network learns to tell rows from columns, from random kernels.</summary>
public static class ConvolutionLearnsExample
{
    [Example("weight-initialization/convolution-learns", "Random kernels learn to tell rows from columns")]
    public static void Run([Range(10, 200, Step = 10)] int steps = 100, [Seed] int seed = 1)
    {
        #region convolution-learns
        // 6 x 6 images with noise: one bright row (1) or column (0).
        var random = new Xoshiro256(seed);
        double[] Image(bool isRow)
        {
            var line = random.Next(6);
            return [.. Enumerable.Range(0, 36).Select(i =>
                0.3 * random.NextNormal()
                + ((isRow ? i / 6 : i % 6) == line ? 1 : 0))];
        }
        double[][] Images(int count) => [.. Enumerable.Range(0, count)
            .Select(s => Image(s % 2 == 1))];
        double[][] Answers(int count) => [.. Enumerable.Range(0, count)
            .Select(s => new[] { s % 2.0 })];
        var (train, test) = (Images(100), Images(200));

        var kernels = new Convolution(
            new FeatureMaps(1, 6, 6), 4, 3, 3, new Relu());
        var network = new Network(kernels,
            new Dense(kernels.Outputs, 1, new Identity()));
        foreach (var layer in network.Layers)
            layer.Initialize(new He(), random);
        var before = kernels.Weights.ToArray();

        double Share() => // of new images that it tells right
            Accuracy.Binary(network, test, Answers(200), 0.5);
        Console.WriteLine($"accuracy[at birth] = {Share().Fixed(3)}");

        var trainer = new Trainer(network, new MeanSquaredError(),
            new Optimizer(network.ParameterCount, 0.02, new Adam()));
        _ = trainer.Run(train, Answers(100), steps).Last();
        Console.WriteLine($"accuracy[trained] = {Share().Fixed(3)}");
        var moved = Math.Sqrt(kernels.Weights.ToArray()
            .Zip(before, (w, b) => (w - b) * (w - b)).Average());
        Console.WriteLine($"kernels_moved_by = {moved.Fixed(3)}");
        #endregion
    }
}
