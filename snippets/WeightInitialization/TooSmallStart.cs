using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How long a network for XOR stays on the plateau, by the deviation of its first weights.</summary>
public static class TooSmallStartExample
{
    [Example("weight-initialization/too-small-start", "Near zero, but not too near")]
    public static void Run([Range(0.02, 0.5, Log = true)] double rate = 0.2, [Seed] int seed = 1)
    {
        #region too-small-start
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        foreach (var deviation in new[] { 0.001, 0.01, 0.1, 0.5 })
        {
            var network = Network.Create([2, 4, 1], new Tanh(),
                new Identity(), new Normal(deviation), new Xoshiro256(seed));
            var gradient = new double[network.ParameterCount];
            var steps = 0; // to a loss of 0.2, or given up
            while (steps < 10_000 && network.Gradient(
                inputs, targets, loss, gradient) > 0.2)
            {
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= rate * gradient[i];
                steps++;
            }
            Console.WriteLine($"steps[{deviation.Fixed(3)}] = {steps}");
        }
        #endregion
    }
}
