namespace NeuronDocs.Core.Tests;

/// <summary>F06: N ReLU units that interpolate x^2 on [0, 1] at k / N have the largest error 1 / (4 N^2).</summary>
public class ParabolaByRelusTests
{
    [Theory]
    [InlineData(4, 0.015625)]
    [InlineData(8, 0.00390625)]
    [InlineData(16, 0.0009765625)]
    public void The_largest_error_is_a_quarter_of_the_squared_spacing(int n, double expected)
    {
        var (hidden, output) = (new Dense(1, n, new Relu()), new Dense(n, 1, new Identity()));
        for (var k = 0; k < n; k++) (hidden[k, 0], hidden.Biases[k], output[0, k]) = (1, -(double)k / n, (k == 0 ? 1.0 : 2) / n);
        var network = new Network(hidden, output);

        // Knots, middles and all else on the grid are dyadic: nothing is rounded.
        Assert.Equal(expected, Enumerable.Range(0, 1025).Select(i => i / 1024.0).Max(x => Math.Abs(network.Forward([x])[0] - x * x)));
    }
}
