using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>Expected values from Ioffe and Szegedy 2015, algorithms 1 and 2.</summary>
public class BatchNormalizationTests
{
    private static readonly Gen<double[]> Batch = Gen.Double[-10, 10].Array[12];

    internal static IEnumerable<LayerCase> Cases() =>
    [
        new(() => new BatchNormalization(3, new Tanh()), Couples: true),
        new(() => new BatchNormalization(2, new Identity(), positions: 3, epsilon: 0.1, momentum: 1), Couples: true),
    ];

    /// <summary>The variance of xhat is variance / (variance + epsilon), not 1.</summary>
    [Fact]
    public void Every_channel_has_mean_zero_and_the_variance_that_epsilon_leaves() => Batch.Sample(x =>
    {
        var z = Train(new BatchNormalization(3, new Identity(), epsilon: 0.5), x);
        for (var c = 0; c < 3; c++)
        {
            var variance = Variance(Channel(x, c));
            Assert.Equal(0, Channel(z, c).Average(), 1e-12);
            Assert.Equal(variance / (variance + 0.5), Variance(Channel(z, c)), 1e-12);
        }
    }, iter: 200);

    /// <summary>Mean 5 and variance 4: 3 and 7 become -1 and 1, without epsilon. Then gamma 3 and beta 10.</summary>
    [Fact]
    public void A_batch_of_two_by_hand()
    {
        var layer = new BatchNormalization(1, new Identity(), epsilon: 1e-300, momentum: 0.25);
        Assert.Equal([-1, 1], Train(layer, [3, 7]));
        (layer.Weights[0], layer.Biases[0]) = (3, 10);
        Assert.Equal([7, 13], Train(layer, [3, 7]));
    }

    /// <summary>Two batches of mean 5: 0.25 * 5, then 0.75 * 1.25 + 1.25. The unbiased variance is 4 * 2 / (2 - 1) = 8: 0.75 + 2, then 0.75 * 2.75 + 2.</summary>
    [Fact]
    public void Running_estimates_by_hand()
    {
        var layer = new BatchNormalization(1, new Identity(), momentum: 0.25);
        var network = new Network(layer);
        Assert.Equal([0, 1], layer.Statistics);
        network.Gradient([[3], [7]], [[0], [0]], new MeanSquaredError(), new double[2]);
        Assert.Equal([1.25, 2.75], layer.Statistics);
        network.Gradient([[3], [7]], [[0], [0]], new MeanSquaredError(), new double[2]);
        Assert.Equal([2.1875], layer.RunningMean);
        Assert.Equal([4.0625], layer.RunningVariance);
    }

    [Fact]
    public void Outside_of_training_the_running_estimates_are_used_and_kept()
    {
        var layer = new BatchNormalization(2, new Relu(), epsilon: 0.25);
        ((ReadOnlySpan<double>)[1, -1, 3.75, 15.75]).CopyTo(layer.Statistics);
        ((ReadOnlySpan<double>)[2, 8, 0.5, -1]).CopyTo(layer.Parameters);
        var network = new Network(layer);
        Assert.Equal([(5 - 1) / 2.0 * 2 + 0.5, (3 + 1) / 4.0 * 8 - 1], network.Forward([5, 3]));
        Assert.Equal([0, 0], network.Forward([-5, -3]));
        Assert.Equal([1, -1, 3.75, 15.75], layer.Statistics);
    }

    [Fact]
    public void In_training_neither_shift_nor_scale_of_the_inputs_matters() => Gen.Select(Batch, Gen.Double[-5, 5], Gen.Double[0.5, 5]).Where((x, _, _) =>
        Enumerable.Range(0, 3).All(c => Variance(Channel(x, c)) > 0.01)).Sample((x, shift, scale) =>
    {
        var layer = new BatchNormalization(3, new Identity(), epsilon: 1e-15);
        double[] expected = Train(layer, x), actual = Train(layer, [.. x.Select(value => scale * value + shift)]);
        for (var k = 0; k < x.Length; k++) Assert.Equal(expected[k], actual[k], 1e-9);
    }, iter: 200);

    /// <summary>What the output does not depend on has no gradient: sum dL/dx = 0 exactly, sum xhat dL/dx = gamma / sqrt(v + eps) eps / (v + eps) dL/dgamma.</summary>
    [Fact]
    public void The_gradient_is_orthogonal_to_shift_and_up_to_epsilon_to_scale() => Gen.Select(Batch, Batch).Sample((x, delta) =>
    {
        const double Epsilon = 0.5;
        var layer = new BatchNormalization(3, new Identity(), epsilon: Epsilon);
        ((ReadOnlySpan<double>)[2, -1, 0.5]).CopyTo(layer.Weights);
        double[] z = new double[12], memory = new double[layer.MemoryLength(4)], gradient = new double[6], inputGradient = new double[12];
        layer.PreActivations(x, z, memory, training: true);
        layer.Backward(x, memory, delta, gradient, inputGradient);
        for (var c = 0; c < 3; c++)
        {
            double[] d = Channel(inputGradient, c), xhat = [.. Channel(z, c).Select(value => value / layer.Weights[c])];
            var variance = Variance(Channel(x, c));
            Assert.Equal(0, d.Sum(), 1e-11);
            var expected = layer.Weights[c] / Math.Sqrt(variance + Epsilon) * Epsilon / (variance + Epsilon) * gradient[c];
            Assert.Equal(expected, d.Zip(xhat, (a, b) => a * b).Sum(), 1e-10);
        }
    }, iter: 200);

    [Fact]
    public void Agrees_with_the_tape()
    {
        var random = new Xoshiro256(2);
        var layer = new BatchNormalization(2, new Identity(), epsilon: 0.01);
        foreach (ref var p in layer.Parameters) p = random.NextNormal();
        double[] x = [.. Enumerable.Range(0, 10).Select(_ => random.NextNormal())], delta = [.. Enumerable.Range(0, 10).Select(_ => random.NextNormal())];
        double[] z = new double[10], memory = new double[layer.MemoryLength(5)], gradient = new double[4], inputGradient = new double[10];
        layer.PreActivations(x, z, memory, training: true);
        layer.Backward(x, memory, delta, gradient, inputGradient);

        var tape = new Tape();
        Var[] input = [.. x.Select(tape.Variable)], p0 = [.. layer.Parameters.ToArray().Select(tape.Variable)];
        var objective = tape.Variable(0);
        for (var c = 0; c < 2; c++)
        {
            Var mean = tape.Variable(0), variance = tape.Variable(0);
            for (var s = 0; s < 5; s++) mean += input[2 * s + c] / 5;
            for (var s = 0; s < 5; s++) variance += (input[2 * s + c] - mean).Pow(2) / 5;
            for (var s = 0; s < 5; s++)
                objective += delta[2 * s + c] * (p0[c] * (input[2 * s + c] - mean) / (variance + 0.01).Sqrt() + p0[2 + c]);
        }

        var expected = tape.Gradients(objective);
        Assert.Equal(z.Zip(delta, (a, b) => a * b).Sum(), objective.Value, 1e-12);
        for (var i = 0; i < 4; i++) Assert.Equal(expected[p0[i]], gradient[i], 1e-12);
        for (var i = 0; i < 10; i++) Assert.Equal(expected[input[i]], inputGradient[i], 1e-12);
    }

    /// <summary>Section 3.2 of the paper: a feature map is normalized over the batch and its positions, as if each position were a sample.</summary>
    [Fact]
    public void Positions_of_a_channel_count_as_samples()
    {
        double[] x = [1, 2, 3, 10, 20, 60, 4, 5, 9, 70, 80, 15];
        var z = Train(new BatchNormalization(2, new Identity(), positions: 3), x);
        var expected = Train(new BatchNormalization(2, new Identity()), [1, 10, 2, 20, 3, 60, 4, 70, 5, 80, 9, 15]);
        Assert.Equal([.. new[] { 0, 1, 2, 6, 7, 8 }.Select(k => z[k])], Channel(expected, 0, 2));
        Assert.Equal([.. new[] { 3, 4, 5, 9, 10, 11 }.Select(k => z[k])], Channel(expected, 1, 2));
    }

    /// <summary>Section 3.2 of the paper: the mean takes a bias of the layer before away.</summary>
    [Fact]
    public void The_bias_of_the_layer_before_has_no_gradient()
    {
        var network = new Network(new Dense(2, 3, new Identity()), new BatchNormalization(3, new Tanh()), new Dense(3, 1, new Identity()));
        foreach (var layer in network.Layers) layer.Initialize(new Glorot(), new Xoshiro256(1));
        var gradient = new double[network.ParameterCount];
        network.Gradient([[1, 2], [-1, 0.5], [3, 0.1]], [[1], [2], [3]], new MeanSquaredError(), gradient);
        Assert.All(gradient[..6], g => Assert.NotInRange(Math.Abs(g), 0, 1e-6));
        Assert.All(gradient[6..9], g => Assert.InRange(Math.Abs(g), 0, 1e-15));
    }

    [Fact]
    public void A_constant_channel_becomes_beta()
    {
        var layer = new BatchNormalization(1, new Identity());
        layer.Biases[0] = 3;
        Assert.Equal([3, 3, 3], Train(layer, [7, 7, 7]));
    }

    [Fact]
    public void Training_with_one_value_a_channel_is_refused_and_nothing_is_changed()
    {
        var layer = new BatchNormalization(2, new Identity());
        var network = new Network(layer);
        double[] gradient = [5, 5, 5, 5];
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => network.Gradient([1, 2], [1, 2], new MeanSquaredError(), gradient)).ParamName);
        var error = Assert.Throws<ArgumentException>(() => network.Gradient([[1, 2]], [[1, 2]], new MeanSquaredError(), gradient));
        Assert.Equal("inputs makes a batch of 1, expected at least 2 samples to train layer 0. (Parameter 'inputs')", error.Message);
        Assert.Equal([5, 5, 5, 5], gradient);
        Assert.Equal([0, 0, 1, 1], layer.Statistics);
        new Network(new BatchNormalization(1, new Identity(), positions: 2)).Gradient([1, 2], [1, 2], new MeanSquaredError(), new double[2]);
    }

    [Fact]
    public void Batches_that_would_end_an_epoch_with_one_sample_are_refused_before_the_first_step()
    {
        double[][] five = [[1], [2], [3], [4], [5]];
        var network = new Network(new BatchNormalization(1, new Identity()));
        var trainer = new Trainer(network, new MeanSquaredError(), new Optimizer(2, 0.1));
        Assert.Equal("size", Assert.Throws<ArgumentException>(() => trainer.Run(new MiniBatches(five, five, 2), 3)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentException>(() => trainer.Run(new MiniBatches(five, five, 1), 3)).ParamName);
        Assert.Equal([1, 0], network.Parameters);
        Assert.Equal(3, trainer.Run(new MiniBatches(five, five, 3), 3).Count());
        Assert.Equal(3, trainer.Run(new MiniBatches(five, five, 2, dropLast: true), 3).Count());
    }

    [Fact]
    public void A_loss_that_throws_leaves_the_running_estimates()
    {
        var layer = new BatchNormalization(1, new Identity());
        double[] gradient = [5, 5];
        Assert.Throws<NotSupportedException>(() => new Network(layer).Gradient([[1], [2]], [[0], [0]], new Throwing(), gradient));
        Assert.Equal([0, 1], layer.Statistics);
        Assert.Equal([1, 0], layer.Parameters);
        Assert.Equal([5, 5], gradient);
    }

    [Fact]
    public void Initializing_draws_nothing_and_forgets_the_running_estimates()
    {
        var layer = new BatchNormalization(2, new Identity());
        layer.Parameters.Fill(7);
        layer.Statistics.Fill(7);
        Xoshiro256 used = new(5), fresh = new(5);
        layer.Initialize(new He(), used);
        Assert.Equal([1, 1, 0, 0], layer.Parameters);
        Assert.Equal([0, 0, 1, 1], layer.Statistics);
        Assert.Equal(fresh.NextDouble(), used.NextDouble());
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("channels", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(0, new Identity())).ParamName);
        Assert.Equal("positions", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(1, new Identity(), -1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(1, new Identity(), 1, 0)).ParamName);
        Assert.Equal("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(1, new Identity(), 1, 1, 0)).ParamName);
        Assert.Equal("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(1, new Identity(), 1, 1, 1.1)).ParamName);
        Assert.Equal("activation", Assert.Throws<ArgumentNullException>(() => new BatchNormalization(1, null!)).ParamName);
    }

    private static double[] Train(BatchNormalization layer, double[] x)
    {
        var z = new double[x.Length];
        layer.PreActivations(x, z, new double[layer.MemoryLength(x.Length / layer.Inputs)], training: true);
        return z;
    }

    private static double[] Channel(double[] values, int channel, int channels = 3) => [.. values.Where((_, k) => k % channels == channel)];

    private static double Variance(double[] values) => values.Average(v => (v - values.Average()) * (v - values.Average()));

    private sealed record Throwing : Loss
    {
        public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target) => throw new NotSupportedException();

        public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient) => throw new NotSupportedException();
    }
}
