using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Weights all zero, hidden biases random: enough to tell the units apart.</summary>
public static class RandomBiasesExample
{
    [Example("weight-initialization/random-biases", "Zero weights and random biases")]
    public static void Run([Range(100, 8000, Step = 100)] int steps = 5000, [Seed] int seed = 1)
    {
        #region random-biases
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        var hidden = new Dense(2, 4, new Tanh()); // zeros
        new Uniform(1).Fill(
            hidden.Biases, new Fan(1, 4), new Xoshiro256(seed));
        var network = new Network(hidden, new Dense(4, 1, new Identity()));

        var gradient = new double[network.ParameterCount];
        for (var step = 0; step < steps; step++)
        {
            network.Gradient(inputs, targets, loss, gradient);
            for (var i = 0; i < gradient.Length; i++)
                network.Parameters[i] -= 0.2 * gradient[i];
        }

        var distinct = Enumerable.Range(0, 4).Select(j =>
            (hidden[j, 0], hidden[j, 1])).Distinct().Count();
        var end = network.Loss(inputs, targets, loss);
        Console.WriteLine($"different_units = {distinct}");
        Console.WriteLine($"loss = {end.Fixed(4)}");
        #endregion
    }
}
