using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A ReLU network of twenty hidden layers, trained from He's, Glorot's and a fixed deviation.</summary>
public static class DepthStallsExample
{
    [Example("weight-initialization/depth-stalls", "Twenty ReLU layers, trained")]
    public static void Run([Range(8, 32, Step = 8)] int width = 24, [Range(2, 20, Step = 2)] int layers = 20, [Range(20, 100, Step = 20)] int steps = 100, [Seed] int seed = 1)
    {
        #region depth-stalls
        var data = new Xoshiro256(seed);
        double[][] inputs = [.. Enumerable.Range(0, 16).Select(_ =>
            Enumerable.Range(0, width)
                .Select(_ => data.NextNormal()).ToArray())];
        // Half of the answers are 1, half are -1.
        double[][] targets = [.. inputs
            .Select((_, s) => new[] { s % 2 == 0 ? 1.0 : -1.0 })];
        var loss = new MeanSquaredError();

        foreach (var (name, start) in new (string, Initializer)[]
        {
            ("He", new He()), ("Glorot", new Glorot()),
            ("sd 0.01", new Normal(0.01))
        })
        {
            int[] sizes = [.. Enumerable.Repeat(width, layers + 1), 1];
            var network = Network.Create(sizes, new Relu(),
                new Identity(), start, new Xoshiro256(seed + 1));
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < steps; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= 0.005 * gradient[i];
            }
            var end = network.Loss(inputs, targets, loss);
            Console.WriteLine($"loss[{name}] = {end.Fixed(4)}");
        }
        #endregion
    }
}
