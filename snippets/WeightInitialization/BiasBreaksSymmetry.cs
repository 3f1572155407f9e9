using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Equal weights with random biases are enough to make hidden units different.</summary>
public static class BiasBreaksSymmetryExample
{
    /// <summary>Trains XOR from equal weights, once with zero biases and once with random ones.</summary>
    [Example("weight-initialization/bias-breaks-symmetry", "Random biases break the symmetry")]
    public static void Run([Seed] int seed = 1)
    {
        #region bias-breaks-symmetry
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        foreach (var spread in new[] { 0.0, 1.0 })
        {
            // equal weights everywhere, and biases drawn at random
            var hidden = new Dense(2, 4, new Tanh());
            hidden.Initialize(new Constant(0.5), new Xoshiro256(seed));
            new Xoshiro256(seed).NextNormals(hidden.Biases);
            foreach (ref var b in hidden.Biases) b *= spread;
            var output = new Dense(4, 1, new Identity());
            output.Initialize(new Constant(0.5), new Xoshiro256(seed));

            var network = new Network(hidden, output);
            var optimizer = new Optimizer(network.ParameterCount, 0.2);
            var trainer = new Trainer(network, loss, optimizer);
            var last = trainer.Run(inputs, targets, 3000).Last().Loss;

            var first = hidden.Weights[0];
            var apart = 0.0;
            for (var j = 1; j < 4; j++)
                apart = Math.Max(apart, Math.Abs(hidden[j, 0] - first));
            var name = spread == 0 ? "zero" : "random";
            Console.WriteLine($"loss[{name}] = {last.Fixed(4)}");
            Console.WriteLine($"apart[{name}] = {apart.Fixed(4)}");
        }
        #endregion
    }
}
