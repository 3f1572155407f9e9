using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ReproducibleRandomnessExample
{
    [Example("weight-initialization/reproducible-randomness", "Same seed, same bits")]
    public static void Run([Seed] int seed = 7, [Seed] int other = 8)
    {
        #region reproducible-randomness
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();

        double[] TrainedParameters(int seed)
        {
            var network = Network.Create([2, 4, 1],
                new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
            var optimizer = new Optimizer(network.ParameterCount, 0.1);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < 500; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                optimizer.Step(network.Parameters, gradient);
            }
            return network.Parameters.ToArray();
        }

        var first = TrainedParameters(seed);
        int EqualTo(double[] second) =>
            first.Zip(second).Count(pair => pair.First == pair.Second);

        var again = EqualTo(TrainedParameters(seed));
        var different = EqualTo(TrainedParameters(other));
        Console.WriteLine($"parameters = {first.Length}");
        Console.WriteLine($"equal[same seed] = {again}");
        Console.WriteLine($"equal[other seed] = {different}");
        #endregion
    }
}
