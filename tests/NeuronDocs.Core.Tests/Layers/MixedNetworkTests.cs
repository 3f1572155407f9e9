namespace NeuronDocs.Core.Tests;

/// <summary>Networks of several kinds of layers. The loss in training is what <c>Gradient</c> returns: <c>Loss</c> takes the running estimates.</summary>
public class MixedNetworkTests
{
    public static TheoryData<string, bool> Networks => new() { { nameof(Images), true }, { nameof(Kinks), false } };

    [Theory]
    [MemberData(nameof(Networks))]
    public void Agrees_with_central_differences_in_every_parameter(string name, bool couples)
    {
        var network = Named(name);
        var (inputs, targets) = Data(network, 4);
        double[] gradient = new double[network.ParameterCount], start = network.Parameters.ToArray(), unused = new double[start.Length];
        var value = network.Gradient(inputs, targets, new CrossEntropy(), gradient);
        var narrow = FiniteDifference.Gradient(At, start, 1e-4);
        var wide = FiniteDifference.Gradient(At, start, 2e-4);
        for (var i = 0; i < start.Length; i++)
        {
            var expected = (4 * narrow[i] - wide[i]) / 3;
            Assert.Equal(expected, gradient[i], 1e-7 * Math.Max(Math.Abs(expected), 1e-3));
        }

        start.CopyTo(network.Parameters);
        Assert.Equal(couples, Math.Abs(network.Loss(inputs, targets, new CrossEntropy()) - value) > 1e-6);

        double At(double[] p)
        {
            p.CopyTo(network.Parameters);
            return network.Gradient(inputs, targets, new CrossEntropy(), unused);
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_order_of_the_samples_does_not_matter(string name, bool couples)
    {
        Assert.Equal(couples, Named(name).Layers.Any(layer => layer is BatchNormalization));
        Network one = Named(name), other = Named(name);
        var (inputs, targets) = Data(one, 5);
        double[] expected = new double[one.ParameterCount], actual = new double[one.ParameterCount];
        var value = one.Gradient(inputs, targets, new CrossEntropy(), expected);
        Assert.Equal(value, other.Gradient([.. inputs.Reverse()], [.. targets.Reverse()], new CrossEntropy(), actual), 1e-13);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-13);
        foreach (var (a, b) in one.Layers.Zip(other.Layers))
            for (var i = 0; i < a.Statistics.Length; i++) Assert.Equal(a.Statistics[i], b.Statistics[i], 1e-13);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_larger_batch_before_leaves_no_trace_in_the_gradient(string name, bool couples)
    {
        Network used = Named(name), fresh = Named(name);
        var (inputs, targets) = Data(used, 7);
        double[] expected = new double[used.ParameterCount], actual = new double[used.ParameterCount];
        used.Gradient(inputs, targets, new CrossEntropy(), actual);
        var value = fresh.Gradient(inputs[..3], targets[..3], new CrossEntropy(), expected);
        Assert.Equal(value, used.Gradient(inputs[..3], targets[..3], new CrossEntropy(), actual));
        Assert.Equal(expected, actual);
        Assert.Equal(couples, !used.Layers.SelectMany(layer => layer.Statistics.ToArray()).SequenceEqual(fresh.Layers.SelectMany(layer => layer.Statistics.ToArray())));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Allocates_nothing_after_the_first_pass(string name, bool couples)
    {
        var network = Named(name);
        var (inputs, targets) = Data(network, 4);
        var gradient = new double[network.ParameterCount];
        var loss = new CrossEntropy();
        Assert.Equal(0, Allocation.OfTwenty(() =>
        {
            network.Gradient(inputs, targets, loss, gradient);
            network.Loss(inputs, targets, loss);
        }));
        Assert.Equal(couples, network.Layers.Any(layer => layer.Statistics.Length > 0));
    }

    /// <summary>With momentum 1 the running estimates are those of the last batch: the network then answers for one sample as in that batch, but for m / (m - 1).</summary>
    [Fact]
    public void Outside_of_training_a_sample_is_normalized_by_what_training_saw()
    {
        var normalization = new BatchNormalization(2, new Identity(), momentum: 1);
        var network = new Network(new Dense(new double[,] { { 1, 0 }, { 0, 2 } }, [0, 7], new Identity()), normalization);
        network.Gradient([[1, 0], [3, 4], [5, 8]], [[0, 0], [0, 0], [0, 0]], new MeanSquaredError(), new double[network.ParameterCount]);
        Assert.Equal([3, 15, 4, 64], normalization.Statistics);
        Assert.Equal([(7 - 3) / Math.Sqrt(4 + 1e-5), (27 - 15) / Math.Sqrt(64 + 1e-5)], network.Forward([7, 10]), (e, a) => Math.Abs(e - a) < 1e-14);
        Assert.Equal(network.Forward([7, 10]), network.Activations([7, 10])[2]);
    }

    [Fact]
    public void A_batch_that_no_array_can_hold_is_refused_by_name()
    {
        double[] row = new double[65_536], one = [0];
        double[][] wide = [.. Enumerable.Repeat(row, 65_536)], narrow = [.. Enumerable.Repeat(one, 65_536)];
        var loss = new MeanSquaredError();
        Network many = new(new Dense(65_536, 1, new Identity())), few = new(new Dense(1, 65_536, new Identity()), new Dense(65_536, 1, new Identity()));
        Assert.Equal("inputs", Assert.Throws<ArgumentOutOfRangeException>(() => many.Gradient(wide, narrow, loss, new double[65_537])).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentOutOfRangeException>(() => few.Gradient(narrow, narrow, loss, new double[few.ParameterCount])).ParamName);
    }

    private static Network Named(string name) => name == nameof(Images) ? Images() : Kinks();

    private static Network Images()
    {
        var first = new Convolution(new FeatureMaps(2, 4, 3), 2, 2, 2, new Identity(), padding: 1);
        var shape = first.OutputShape;
        var second = new Convolution(shape, 3, 2, 3, new Sigmoid(), stride: 2);
        return Drawn(
            first,
            new BatchNormalization(shape.Channels, new Tanh(), shape.Positions),
            second,
            new Dense(second.Outputs, 3, new Identity()),
            new BatchNormalization(3, new Softmax()));
    }

    private static Network Kinks() => Drawn(new Dense(3, 4, new Identity()), new PRelu(4), new Maxout(4, 3, 3), new PRelu(1, 3), new Dense(3, 3, new Softmax()));

    private static Network Drawn(params Layer[] layers)
    {
        var random = new Xoshiro256(4);
        var network = new Network(layers);
        foreach (ref var p in network.Parameters) p = random.NextNormal();
        return network;
    }

    private static (double[][] Inputs, double[][] Targets) Data(Network network, int samples)
    {
        var random = new Xoshiro256(11);
        return ([.. Enumerable.Range(0, samples).Select(_ => Enumerable.Range(0, network.Inputs).Select(_ => random.NextNormal()).ToArray())],
            [.. Enumerable.Range(0, samples).Select(s => Enumerable.Range(0, 3).Select(k => s % 3 == k ? 1.0 : 0).ToArray())]);
    }
}
