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
        (double[][] Images, double[][] Answers) Draw(int count)
        {
            var images = new double[count][];
            var answers = new double[count][];
            for (var s = 0; s < count; s++)
            {
                var (line, isRow) = (random.Next(6), s % 2);
                answers[s] = [isRow];
                images[s] = [.. Enumerable.Range(0, 36).Select(i =>
                    0.3 * random.NextNormal()
                    + ((isRow == 1 ? i / 6 : i % 6) == line ? 1 : 0))];
            }
            return (images, answers);
        }

        var train = Draw(100);
        var test = Draw(200);
        var kernels = new Convolution(
            new FeatureMaps(1, 6, 6), 4, 3, 3, new Relu());
        var network = new Network(kernels,
            new Dense(kernels.Outputs, 1, new Identity()));
        foreach (var layer in network.Layers)
            layer.Initialize(new He(), random);
        var before = kernels.Weights.ToArray();

        double Accuracy() => test.Images.Zip(test.Answers, (x, y) =>
            network.Forward(x)[0] > 0.5 == (y[0] > 0.5) ? 1.0 : 0).Average();
        Console.WriteLine($"accuracy[at birth] = {Accuracy().Fixed(3)}");

        var optimizer = new Optimizer(network.ParameterCount, 0.02, new Adam());
        var gradient = new double[network.ParameterCount];
        for (var step = 0; step < steps; step++)
        {
            network.Gradient(train.Images, train.Answers,
                new MeanSquaredError(), gradient);
            optimizer.Step(network.Parameters, gradient);
        }
        Console.WriteLine($"accuracy[trained] = {Accuracy().Fixed(3)}");
        var moved = Math.Sqrt(kernels.Weights.ToArray()
            .Zip(before, (w, b) => (w - b) * (w - b)).Average());
        Console.WriteLine($"kernels_moved_by = {moved.Fixed(3)}");
        #endregion
    }
}
