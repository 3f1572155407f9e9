namespace NeuronDocs.Core.Tests;

/// <summary>
/// F02, Minsky and Papert 1969: a linear model ends at one half on XOR, and a threshold unit computes 14 of the 16 functions of two bits and 104 of
/// the 256 of three.
/// </summary>
public class LinearSeparabilityTests
{
    /// <summary>Whole weights up to 2 and thresholds at halves reach every separable function of two and three bits.</summary>
    [Theory]
    [InlineData(2, 14)]
    [InlineData(3, 104)]
    public void A_threshold_unit_computes_few_of_all_functions(int bits, int expected)
    {
        var (inputs, _) = DataSets.Parity(bits);
        var found = new HashSet<string>();
        foreach (var w in Weights(bits))
        {
            for (var b = -4.5; b <= 6.5; b++)
            {
                var neuron = new Neuron(w, -b, new Step());
                found.Add(string.Concat(inputs.Select(x => neuron.Forward(x))));
            }
        }

        Assert.Equal(expected, found.Count);
        Assert.DoesNotContain(string.Concat(DataSets.Parity(bits).Targets.Select(t => t[0])), found);
    }

    /// <summary>The perceptron finds weights for exactly the same number of functions: its rule stops if and only if a separating line exists.</summary>
    [Theory]
    [InlineData(2, 14)]
    [InlineData(3, 104)]
    public void The_perceptron_learns_as_many(int bits, int expected)
    {
        var (inputs, _) = DataSets.Parity(bits);
        var learned = Enumerable.Range(0, 1 << inputs.Length).Count(table =>
        {
            double[][] targets = [.. inputs.Select((_, i) => new[] { (double)(table >> i & 1) })];
            return new Perceptron(bits).Train(inputs, targets, 200)[^1] == 0;
        });
        Assert.Equal(expected, learned);
    }

    [Fact]
    public void A_linear_network_ends_at_one_half_on_xor()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 4, 1], new Identity(), new Identity(), new Glorot(), new Xoshiro256(1));
        var optimizer = new Optimizer(network.ParameterCount, 0.1);
        var gradient = new double[network.ParameterCount];
        for (var step = 0; step < 2000; step++)
        {
            network.Gradient(inputs, targets, new MeanSquaredError(), gradient);
            optimizer.Step(network.Parameters, gradient);
        }

        Assert.Equal(0.25, network.Loss(inputs, targets, new MeanSquaredError()), 1e-9);
        Assert.All(inputs, x => Assert.Equal(0.5, network.Forward(x)[0], 1e-6));
    }

    private static IEnumerable<double[]> Weights(int bits) =>
        Enumerable.Range(0, (int)Math.Pow(5, bits)).Select(v => Enumerable.Range(0, bits).Select(i => (v / (int)Math.Pow(5, i) % 5) - 2.0).ToArray());
}
