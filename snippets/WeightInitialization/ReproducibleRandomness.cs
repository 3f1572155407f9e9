using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ReproducibleRandomnessExample
{
    [Example("weight-initialization/reproducible-randomness", "Same seed, same bits")]
    public static void Run([Seed] int seed = 7, [Seed] int other = 8)
    {
        #region reproducible-randomness
        var (inputs, targets) = DataSets.Xor();

        double[] TrainedParameters(int seed)
        {
            var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
            var optimizer = new Optimizer(network.ParameterCount, 0.1);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < 500; step++)
            {
                network.Gradient(inputs, targets, new MeanSquaredError(), gradient);
                optimizer.Step(network.Parameters, gradient);
            }
            return network.Parameters.ToArray();
        }

        var first = TrainedParameters(seed);
        var again = TrainedParameters(seed);
        var different = TrainedParameters(other);
        Console.WriteLine($"parameters = {first.Length}");
        Console.WriteLine($"equal[same seed] = {first.Zip(again).Count(pair => pair.First == pair.Second)}");
        Console.WriteLine($"equal[other seed] = {first.Zip(different).Count(pair => pair.First == pair.Second)}");
        #endregion
    }
}
