using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Weights that approximate x squared exist; gradient descent does not always come near them.</summary>
public static class ApproximationByTrainingExample
{
    /// <summary>Trains five networks of the same size and prints their largest errors beside that of the construction, and how many units bend the line.</summary>
    [Example("neuron/approximation-by-training", "What training finds of x squared")]
    public static void Run([Range(2, 32, Step = 2)] int units = 8)
    {
        #region approximation-by-training
        var grid = Enumerable.Range(0, 65).Select(i => i / 64.0);
        double[][] x = [.. grid.Select(v => new[] { v })];
        double[][] t = [.. x.Select(row => new[] { row[0] * row[0] })];
        var loss = new MeanSquaredError();
        for (var seed = 1; seed <= 5; seed++)
        {
            var network = Network.Create([1, units, 1], new Relu(),
                new Identity(), new He(), new Xoshiro256(seed));
            var count = network.ParameterCount;
            var optimizer = new Optimizer(count, 0.01, new Adam());
            var gradient = new double[count];
            for (var step = 0; step < 1500; step++)
            {
                network.Gradient(x, t, loss, gradient);
                optimizer.Step(network.Parameters, gradient);
            }
            var error = x.Zip(t).Max(s =>
                Math.Abs(network.Forward(s.First)[0] - s.Second[0]));
            Console.WriteLine($"error[{seed}] = {error.Fixed(4)}");

            // a unit bends the line if it is on for some points only
            var hidden = (Dense)network.Layers[0];
            var a = x.Select(row => hidden.Forward(row)).ToArray();
            var bends = Enumerable.Range(0, units).Count(j =>
                a.Any(r => r[j] > 0) && a.Any(r => r[j] == 0));
            Console.WriteLine($"bends[{seed}] = {bends}");
        }
        var built = 1.0 / (4 * units * units);
        Console.WriteLine($"construction = {built.Fixed(4)}");
        #endregion
    }
}
