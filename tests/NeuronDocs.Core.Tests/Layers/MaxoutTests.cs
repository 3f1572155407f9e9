using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>Expected values from the definition in Goodfellow et al. 2013, section 3.</summary>
public class MaxoutTests
{
    internal static IEnumerable<LayerCase> Cases() => [new(() => new Maxout(3, 4, 3)), new(() => new Maxout(2, 5, 1)), new(() => new Maxout(1, 1, 6))];

    [Fact]
    public void With_one_piece_it_is_a_linear_dense_layer_to_the_last_bit_also_backward()
    {
        var random = new Xoshiro256(1);
        var dense = new Dense(4, 3, new Identity());
        var maxout = new Maxout(4, 3, 1);
        foreach (ref var p in dense.Parameters) p = random.NextNormal();
        dense.Parameters.CopyTo(maxout.Parameters);
        Network one = new(new Dense(4, 4, new Tanh()), dense), other = new(new Dense(4, 4, new Tanh()), maxout);
        one.Layers[0].Initialize(new Glorot(), random);
        one.Parameters.CopyTo(other.Parameters);
        double[] expected = new double[one.ParameterCount], actual = new double[one.ParameterCount];
        double[][] x = [[1, 2, -3, 0.5], [0.1, 0.7, -2, 3]], t = [[1, 0, 0], [0, 1, 0]];
        Assert.Equal(one.Gradient(x, t, new MeanSquaredError(), expected), other.Gradient(x, t, new MeanSquaredError(), actual));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Pieces_w_and_0_are_a_rectified_unit() => Gen.Double[-5, 5].Array[4].Sample(v =>
    {
        var maxout = new Maxout(3, 1, 2);
        v.AsSpan(0, 3).CopyTo(maxout.Weights);
        var neuron = new Neuron(v[..3], 0, new Relu());
        double[] x = [v[3], -v[0], v[1] * v[2]];
        return maxout.Forward(x)[0] == neuron.Forward(x);
    }, iter: 500, seed: "0001Kx2e0oN0");

    [Fact]
    public void Pieces_1_and_minus_1_are_the_absolute_value()
    {
        var maxout = new Maxout(1, 1, 2);
        ((ReadOnlySpan<double>)[1, -1]).CopyTo(maxout.Weights);
        foreach (var x in new[] { -3, -0.25, 0, 0.5, 7 }) Assert.Equal(Math.Abs(x), maxout.Forward([x])[0]);
    }

    /// <summary>The tangents of x^2 at the middles of N equal parts of [0, 1] stay below it, at the ends of the parts by (1 / 2N)^2.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    public void The_pieces_as_tangents_bound_a_convex_function_from_below(int n)
    {
        var maxout = new Maxout(1, 1, n);
        for (var p = 0; p < n; p++)
        {
            var middle = (p + 0.5) / n;
            (maxout.Weights[p], maxout.Biases[p]) = (2 * middle, -middle * middle);
        }

        var errors = Enumerable.Range(0, 64 * n + 1).Select(k => k / (64.0 * n)).Select(x => x * x - maxout.Forward([x])[0]).ToArray();
        Assert.Equal(1 / (4.0 * n * n), errors.Max(), 1e-15);
        Assert.InRange(errors.Min(), 0, 1e-15);
    }

    [Fact]
    public void Only_the_winner_learns_and_a_tie_goes_to_the_first()
    {
        var maxout = new Maxout(2, 2, 2);
        ((ReadOnlySpan<double>)[1, 0, 3, 0, 2, 1, 2, 1]).CopyTo(maxout.Weights);
        double[] x = [5, 7], z = new double[2], memory = new double[2], gradient = new double[maxout.Parameters.Length], inputGradient = new double[2];
        maxout.PreActivations(x, z, memory, training: true);
        Assert.Equal([15, 17], z);
        Assert.Equal([1, 0], memory);
        maxout.Backward(x, memory, [10, 100], gradient, inputGradient);
        Assert.Equal([0, 0, 50, 70, 500, 700, 0, 0, 0, 10, 100, 0], gradient);
        Assert.Equal([10 * 3 + 100 * 2, 100], inputGradient);
    }

    [Fact]
    public void One_piece_that_is_not_a_number_wins()
    {
        var maxout = new Maxout(1, 1, 3);
        maxout.Biases[1] = double.NaN;
        maxout.Biases[2] = 5;
        Assert.Equal(double.NaN, maxout.Forward([1])[0]);
    }

    [Fact]
    public void Weights_are_output_piece_input_and_fan_out_counts_units()
    {
        var maxout = new Maxout(3, 4, 5);
        Assert.Equal((5, 60, 20, new Fan(3, 4)), (maxout.Pieces, maxout.Weights.Length, maxout.Biases.Length, maxout.Fan));
        maxout.Weights[(2 * 5 + 3) * 3 + 1] = 8;
        Assert.Equal([0, 0, 16, 0], maxout.Forward([1, 2, 3]));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("inputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Maxout(0, 1, 1)).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Maxout(1, -1, 1)).ParamName);
        Assert.Equal("pieces", Assert.Throws<ArgumentOutOfRangeException>(() => new Maxout(1, 1, 0)).ParamName);
        Assert.Equal("pieces", Assert.Throws<ArgumentOutOfRangeException>(() => new Maxout(2000, 2000, 2000)).ParamName);
    }
}
