using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>
/// The neurons of a hidden layer have no order: exchanging them, with what comes in and goes out, changes no output and exchanges the gradients. It
/// is why equal weights stay equal, and what random weights break.
/// </summary>
public class NeuronPermutationTests
{
    private static readonly Gen<(int Inputs, int Hidden, int Outputs, int Seed)> Networks =
        Gen.Select(Gen.Int[1, 5], Gen.Int[2, 8], Gen.Int[1, 4], Gen.Int[0, int.MaxValue]);

    [Fact]
    public void Exchanging_hidden_neurons_keeps_the_output_and_exchanges_the_gradients() => Networks.Sample(
        shape =>
        {
            var random = new Xoshiro256(shape.Seed);
            var network = Network.Create([shape.Inputs, shape.Hidden, shape.Outputs], new Tanh(), new Sigmoid(), new Glorot { Gain = 2 }, random);
            foreach (var layer in network.Layers) new Normal(1).Fill(layer.Biases, new Fan(1, 1), random);
            var order = Enumerable.Range(0, shape.Hidden).ToArray();
            random.Shuffle(order);
            int[] parameters = [.. Reordered(shape.Inputs, shape.Hidden, shape.Outputs, order)];
            var exchanged = Network.Create([shape.Inputs, shape.Hidden, shape.Outputs], new Tanh(), new Sigmoid(), new Zeros(), random);
            for (var i = 0; i < parameters.Length; i++) exchanged.Parameters[i] = network.Parameters[parameters[i]];

            double[] x = [.. Enumerable.Range(0, shape.Inputs).Select(_ => random.NextNormal())];
            double[] target = [.. Enumerable.Range(0, shape.Outputs).Select(_ => random.NextDouble())];
            double[] gradient = new double[parameters.Length], exchangedGradient = new double[parameters.Length];
            var loss = network.Gradient(x, target, new HalfSquaredError(), gradient);
            Assert.Equal(loss, exchanged.Gradient(x, target, new HalfSquaredError(), exchangedGradient), 1e-12);
            Assert.All(network.Forward(x).Zip(exchanged.Forward(x)), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
            for (var i = 0; i < parameters.Length; i++) Assert.Equal(gradient[parameters[i]], exchangedGradient[i], 1e-12);
        },
        seed: "0000000000001", iter: 300);

    /// <summary>Where each parameter of the exchanged network comes from, in the order of Network.Parameters.</summary>
    private static IEnumerable<int> Reordered(int inputs, int hidden, int outputs, int[] order)
    {
        foreach (var j in order)
            for (var i = 0; i < inputs; i++)
                yield return j * inputs + i;
        foreach (var j in order) yield return hidden * inputs + j;
        var second = hidden * (inputs + 1);
        for (var k = 0; k < outputs; k++)
            foreach (var j in order)
                yield return second + k * hidden + j;
        for (var k = 0; k < outputs; k++) yield return second + outputs * hidden + k;
    }
}
