using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many of forty random starts learn XOR, with four tanh units and with four ReLU units.</summary>
public static class XorSeedsExample
{
    [Example("weight-initialization/xor-seeds", "Random starts may still fail")]
    public static void Run([Range(2, 8, Step = 1)] int units = 4, [Range(10, 40, Step = 10)] int seeds = 40)
    {
        #region xor-seeds
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        bool Solves(Activation f, Initializer start, int seed)
        {
            var network = Network.Create([2, units, 1],
                f, new Identity(), start, new Xoshiro256(seed));
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < 1500; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= 0.2 * gradient[i];
            }
            return network.Loss(inputs, targets, loss) < 0.01;
        }

        var all = Enumerable.Range(1, seeds).ToArray();
        var tanh = all.Count(s => Solves(new Tanh(), new Glorot(), s));
        var relu = all.Count(s => Solves(new Relu(), new He(), s));
        Console.WriteLine($"seeds = {seeds}");
        Console.WriteLine($"solved[tanh] = {tanh}");
        Console.WriteLine($"solved[relu] = {relu}");
        #endregion
    }
}
