using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The same small network and the same descent on a sine wave, from Nguyen and Widrow's start and from LeCun's.</summary>
public static class NguyenWidrowTrainingExample
{
    [Example("weight-initialization/nguyen-widrow-training", "Learning a wave from two starts")]
    public static void Run([Range(5, 20, Step = 1)] int units = 10, [Range(100, 1000, Step = 100)] int steps = 600, [Range(3, 11, Step = 2)] int seeds = 7)
    {
        #region nguyen-widrow-training
        double[][] inputs = [.. Enumerable.Range(0, 21)
            .Select(k => new[] { -1 + 0.1 * k })];
        double[][] targets = [.. inputs
            .Select(x => new[] { Elementary.Sin(6 * x[0]) })];
        var loss = new MeanSquaredError();

        double Train(Initializer start, int seed)
        {
            var random = new Xoshiro256(seed);
            var hidden = new Dense(1, units, new Tanh());
            hidden.Initialize(start, random);
            var output = new Dense(units, 1, new Identity());
            output.Initialize(new LeCun(), random);
            var network = new Network(hidden, output);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < steps; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= 0.05 * gradient[i];
            }
            return network.Loss(inputs, targets, loss);
        }

        foreach (var (name, start) in new (string, Initializer)[]
            { ("NW", new NguyenWidrow()), ("LeCun", new LeCun()) })
        {
            var ends = Enumerable.Range(1, seeds)
                .Select(seed => Train(start, seed)).Order().ToArray();
            Console.WriteLine($"best[{name}] = {ends[0].Fixed(4)}");
            Console.WriteLine($"median[{name}] = {ends[seeds / 2].Fixed(4)}");
            Console.WriteLine($"worst[{name}] = {ends[^1].Fixed(4)}");
        }
        #endregion
    }
}
