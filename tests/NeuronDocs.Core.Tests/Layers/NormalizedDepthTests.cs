namespace NeuronDocs.Core.Tests;

/// <summary>Batch normalization as a remedy: the scale of the weights no longer decides whether a deep network's signals grow or fade.</summary>
public class NormalizedDepthTests
{
    private const int Width = 100, Depth = 50, Samples = 64;

    /// <summary>
    /// Fifty linear layers of 100 neurons multiply the root mean square by sqrt(100) sd each, so by 1e50, 1 and 1e-50 (Glorot and Bengio 2010,
    /// equation 5). With normalization every layer ends with the variance v / (v + epsilon), where v is about 100 sd^2, 0.01 at least.
    /// </summary>
    [Theory]
    [InlineData(1.0, 1e50)]
    [InlineData(0.1, 1)]
    [InlineData(0.01, 1e-50)]
    public void Fifty_layers_keep_their_variance_whatever_the_weights(double standardDeviation, double without)
    {
        var random = new Xoshiro256(1);
        var layers = Create(standardDeviation, random);
        double[] x = [.. Enumerable.Range(0, Samples * Width).Select(_ => random.NextNormal())];
        double[] plain = [.. x], normalized = [.. x];
        foreach (var layer in layers)
        {
            normalized = Train(layer, normalized);
            if (layer is Dense) plain = Train(layer, plain);
            else Assert.InRange(MeanSquare(normalized), 0.995, 1);
        }

        Assert.InRange(Math.Sqrt(MeanSquare(plain)) / without, 0.25, 4);
    }

    /// <summary>
    /// With momentum 1 the running estimates are those of the last batch, its variances with the divisor m - 1: outside of training each layer
    /// multiplies the mean square of the same batch by (m - 1) / m once more than in training, which adds up.
    /// </summary>
    [Fact]
    public void The_unbiased_running_variance_adds_up_with_depth()
    {
        var random = new Xoshiro256(2);
        var network = new Network([.. Create(0.1, random)]);
        double[][] x = [.. Enumerable.Range(0, Samples).Select(_ => Enumerable.Range(0, Width).Select(_ => random.NextNormal()).ToArray())];
        network.Gradient(x, x, new MeanSquaredError(), new double[network.ParameterCount]);
        var activations = x.Select(row => network.Activations(row)).ToArray();
        var expected = 1.0;
        for (var l = 2; l <= 2 * Depth; l += 2)
        {
            expected *= (Samples - 1.0) / Samples;
            Assert.Equal(1, activations.Average(a => MeanSquare(a[l])) / expected, 1e-3);
        }
    }

    private static List<Layer> Create(double standardDeviation, Random random)
    {
        List<Layer> layers = [];
        for (var l = 0; l < Depth; l++)
        {
            layers.Add(new Dense(Width, Width, new Identity()));
            layers.Add(new BatchNormalization(Width, new Identity(), momentum: 1));
        }

        foreach (var layer in layers) layer.Initialize(new Normal(standardDeviation), random);
        return layers;
    }

    private static double[] Train(Layer layer, double[] x)
    {
        var z = new double[x.Length];
        layer.PreActivations(x, z, new double[layer.MemoryLength(Samples)], training: true);
        return z;
    }

    private static double MeanSquare(double[] values) => values.Average(value => value * value);

    /// <summary>Section 3.3 of Ioffe and Szegedy 2015: BN(aW x) = BN(W x), and the gradient with respect to aW is 1/a of that with respect to W.</summary>
    [Fact]
    public void Larger_weights_before_it_get_smaller_gradients()
    {
        Network one = Scaled(1), other = Scaled(1000);
        double[] small = new double[one.ParameterCount], large = new double[one.ParameterCount];
        double[][] x = [[1, 2, 3], [-1, 0.5, 2], [0, 3, -2], [1, 1, 0]], t = [[1, 0], [0, 1], [1, 1], [0, 0]];
        Assert.Equal(one.Gradient(x, t, new MeanSquaredError(), small), other.Gradient(x, t, new MeanSquaredError(), large), 1e-12);
        for (var i = 0; i < 12; i++) Assert.Equal(small[i], 1000 * large[i], 1e-12);

        static Network Scaled(double scale)
        {
            Layer[] layers = [new Dense(3, 4, new Identity()), new BatchNormalization(4, new Tanh(), epsilon: 1e-15), new Dense(4, 2, new Identity())];
            var random = new Xoshiro256(3);
            foreach (var layer in layers) layer.Initialize(new Glorot(), random);
            foreach (ref var w in layers[0].Weights) w *= scale;
            return new Network(layers);
        }
    }
}
