namespace NeuronDocs.Core.Tests;

public class LsuvTests
{
    /// <summary>Inputs far from unit variance, three activations, layers that widen and narrow.</summary>
    [Fact]
    public void Every_layer_ends_with_unit_variance()
    {
        var network = new Network(new Dense(6, 20, new Tanh()), new Dense(20, 20, new Relu()), new Dense(20, 9, new Sigmoid()), new Dense(9, 3, new Softmax()));
        var inputs = Batch(64, 6, 30);
        var report = new Lsuv(1e-9).Calibrate(network, inputs, new Xoshiro256(2));
        Assert.Equal(network.Layers.Count, report.Count);
        Assert.All(report, layer => Assert.Equal(1, layer.Iterations));
        for (var l = 0; l < report.Count; l++)
        {
            Assert.Equal(1, report[l].Variance, 1e-9);
            Assert.Equal(report[l].Variance, VarianceOfPreActivations(network, l, inputs), 1e-12);
        }
    }

    /// <summary>The first step of algorithm 1 survives the second: only the scale changes.</summary>
    [Fact]
    public void Weights_stay_orthogonal()
    {
        var network = new Network(new Dense(6, 5, new Tanh()));
        new Lsuv(1e-6).Calibrate(network, Batch(32, 6, 4), new Xoshiro256(2));
        double[][] rows = [.. network.Layers[0].Weights.ToArray().Chunk(6)];
        var square = rows[0].Sum(w => w * w);
        for (var u = 0; u < rows.Length; u++)
            for (var v = 0; v < rows.Length; v++)
                Assert.Equal(u == v ? square : 0, rows[u].Zip(rows[v], (a, b) => a * b).Sum(), 1e-14 * square + 1e-15);
    }

    [Fact]
    public void A_layer_within_the_tolerance_is_left_as_it_is()
    {
        var network = new Network(new Dense(2, 2, new Identity()));
        // The columns of an orthogonal matrix keep the mean of the squares: these four have the variance 1 in every rotation.
        var report = new Lsuv().Calibrate(network, [[1, 1], [1, -1], [-1, 1], [-1, -1]], new Xoshiro256(1));
        Assert.Equal(0, report[0].Iterations);
        Assert.Equal(1, report[0].Variance, 1e-14);
        var expected = new double[4];
        new Orthogonal().Fill(expected, new Fan(2, 2), new Xoshiro256(1));
        Assert.Equal(expected, network.Layers[0].Weights);
        Assert.Equal([0, 0], network.Layers[0].Biases);
    }

    /// <summary>
    /// Where z is not proportional to the weights one division is not enough. With their cube it overshoots: the variance goes from 4 to
    /// 4^-2, 4^4, 4^-8.
    /// </summary>
    [Fact]
    public void Stops_after_the_largest_number_of_divisions()
    {
        var report = new Lsuv(0.1, 3).Calibrate(new Network(new Cubed()), [[2], [-2]], new Xoshiro256(1));
        Assert.Equal(3, report[0].Iterations);
        Assert.Equal(Math.Pow(4, -8), report[0].Variance, 1e-15);
    }

    /// <summary>The paper normalizes convolution and inner-product layers; the slope of a PReLU and the scale of batch normalization are no such weights.</summary>
    [Fact]
    public void A_layer_with_a_start_of_its_own_keeps_it()
    {
        var network = new Network(new Dense(6, 4, new Identity()), new PRelu(4, slope: 0.25), new BatchNormalization(4, new Identity()), new Dense(4, 2, new Identity()));
        var report = new Lsuv(1e-9).Calibrate(network, Batch(64, 6, 30), new Xoshiro256(2));
        Assert.Equal([1, 0, 0, 1], report.Select(layer => layer.Iterations));
        Assert.All(network.Layers[1].Weights.ToArray(), slope => Assert.Equal(0.25, slope));
        Assert.All(network.Layers[2].Weights.ToArray(), scale => Assert.Equal(1, scale));
        Assert.Equal(1, report[3].Variance, 1e-9);
    }

    [Fact]
    public void A_layer_without_weights_is_reported_and_passed()
    {
        var report = new Lsuv(1e-9).Calibrate(new Network(new Doubled(), new Dense(1, 1, new Identity())), [[1], [-1]], new Xoshiro256(1));
        Assert.Equal([new LsuvLayer(0, 4), new LsuvLayer(1, 1)], report);
    }

    [Fact]
    public void Calibrates_convolutions()
    {
        var first = new Convolution(new FeatureMaps(1, 6, 6), 4, 3, 3, new Relu());
        var network = new Network(first, new Dense(first.Outputs, 3, new Identity()));
        var report = new Lsuv(1e-9).Calibrate(network, Batch(16, 36, 5), new Xoshiro256(2));
        Assert.All(report, layer => Assert.Equal(1, layer.Variance, 1e-9));
        Assert.All(report, layer => Assert.Equal(1, layer.Iterations));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1e200, double.PositiveInfinity)]
    public void A_variance_that_cannot_be_divided_by_is_reported_and_the_weights_stay(double input, double variance)
    {
        var network = new Network(new Dense(1, 1, new Identity()));
        var report = new Lsuv().Calibrate(network, [[input], [-input]], new Xoshiro256(1));
        Assert.Equal(new LsuvLayer(0, variance), report[0]);
        Assert.Equal(1, Math.Abs(network.Layers[0].Weights[0]));
    }

    [Fact]
    public void Bad_arguments_are_named_and_nothing_is_changed()
    {
        var network = Network.Create([2, 3], new Tanh(), new Tanh(), new He(), new Xoshiro256(1));
        var before = network.Parameters.ToArray();
        var random = new Xoshiro256(1);
        Assert.Equal("Tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => new Lsuv(0)).ParamName);
        Assert.Equal("MaxIterations", Assert.Throws<ArgumentOutOfRangeException>(() => new Lsuv(0.1, 0)).ParamName);
        Assert.Equal("network", Assert.Throws<ArgumentNullException>(() => new Lsuv().Calibrate(null!, [[1, 2]], random)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => new Lsuv().Calibrate(network, null!, random)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => new Lsuv().Calibrate(network, [[1, 2], null!], random)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => new Lsuv().Calibrate(network, [], random)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => new Lsuv().Calibrate(network, [[1, 2], [1]], random)).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => new Lsuv().Calibrate(network, [[1, 2]], null!)).ParamName);
        Assert.Equal(before, network.Parameters);
    }

    private static double[][] Batch(int samples, int length, double deviation)
    {
        var random = new Xoshiro256(1);
        return [.. Enumerable.Range(0, samples).Select(_ => Enumerable.Range(0, length).Select(_ => 1 + deviation * random.NextNormal()).ToArray())];
    }

    /// <summary>W a + b by hand, with a of the layer before by the network; variance as the mean of the squares minus the square of the mean.</summary>
    private static double VarianceOfPreActivations(Network network, int l, double[][] inputs)
    {
        var layer = network.Layers[l];
        var weights = layer.Weights.ToArray();
        double[] z = [.. inputs.SelectMany(x => weights.Chunk(layer.Inputs).Select(row => row.Zip(network.Activations(x)[l], (w, a) => w * a).Sum()))];
        return z.Average(value => value * value) - z.Average() * z.Average();
    }

    private sealed class Doubled() : Layer(1, 1, 0, 0, new Identity())
    {
        protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
        {
            for (var s = 0; s < x.Length; s++) z[s] = 2 * x[s];
        }

        protected internal override void Backward(
            ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
        {
        }
    }

    private sealed class Cubed() : Layer(1, 1, 1, 0, new Identity())
    {
        protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
        {
            for (var s = 0; s < x.Length; s++) z[s] = Weights[0] * Weights[0] * Weights[0] * x[s];
        }

        protected internal override void Backward(
            ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
        {
        }
    }
}
