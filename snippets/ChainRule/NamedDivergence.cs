using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Training that blows up: the loss grows step by step until a number is not finite, and the trainer says which one.</summary>
public static class NamedDivergenceExample
{
    /// <summary>Trains a deep linear chain with one neuron a layer and weights above 1.</summary>
    [Example("chain-rule/named-divergence", "A run that diverges, and where")]
    public static void Run([Range(0.5, 2, Step = 0.05)] double w = 1.2)
    {
        #region named-divergence
        var network = new Network([.. Enumerable.Range(0, 10)
            .Select(_ => new Dense(1, 1, new Identity()))]);
        foreach (var layer in network.Layers)
            layer.Weights[0] = w;
        var optimizer = new Optimizer(network.ParameterCount, 0.1);
        var trainer = new Trainer(
            network, new HalfSquaredError(), optimizer);

        foreach (var step in trainer.Run([[1]], [[1]], steps: 20))
        {
            var (k, loss, norm) =
                (step.Step, step.Loss, step.GradientNorm);
            if (k < 5)
            {
                Console.WriteLine($"loss[{k}] = {loss.Scientific(2)}");
                Console.WriteLine($"norm[{k}] = {norm.Scientific(2)}");
            }

            if (step.Divergence == Divergence.None) continue;
            Console.WriteLine($"end = {k}");
            Console.WriteLine($"cause = {step.Divergence}");
        }

        var before = network.Layers[0].Weights[0];
        Console.WriteLine($"weight = {before.Scientific(2)}");
        #endregion
    }
}
