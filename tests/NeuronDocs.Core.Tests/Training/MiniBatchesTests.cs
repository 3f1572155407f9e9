using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MiniBatchesTests
{
    private static readonly Gen<(int Samples, int Size, bool DropLast, int Seed)> Shapes =
        Gen.Int[1, 40].SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[1, n], Gen.Bool, Gen.Int[0, 1000]));

    [Fact]
    public void Each_sample_is_in_one_batch_of_an_epoch() => Shapes.Sample(
        shape =>
        {
            var (n, size, dropLast, seed) = shape;
            var (inputs, targets) = Numbered(n);
            var batches = new MiniBatches(inputs, targets, size, new Xoshiro256(seed), dropLast);
            for (var epoch = 0; epoch < 3; epoch++)
            {
                List<int> seen = [];
                for (var k = 0; k < batches.PerEpoch; k++)
                {
                    Assert.Equal(k == 0 ? epoch > 0 : false, batches.EndsEpoch);
                    batches.Next();
                    Assert.Equal(epoch, batches.Epoch);
                    Assert.Equal(dropLast ? size : Math.Min(size, n - k * size), batches.Inputs.Length);
                    Assert.Equal(batches.Indices.ToArray(), batches.Inputs.Select(row => (int)row[0]));
                    Assert.Equal(batches.Indices.ToArray(), batches.Targets.Select(row => -(int)row[0]));
                    seen.AddRange(batches.Indices);
                }

                Assert.True(batches.EndsEpoch);
                Assert.Equal(seen.Count, seen.Distinct().Count());
                Assert.Equal(dropLast ? n / size * size : n, seen.Count);
            }
        },
        iter: 200, seed: "0000000000000");

    [Fact]
    public void The_shuffle_is_that_of_the_generator()
    {
        var (inputs, targets) = Numbered(9);
        var batches = new MiniBatches(inputs, targets, 9, new Xoshiro256(3));
        int[] order = [.. Enumerable.Range(0, 9)];
        var random = new Xoshiro256(3);
        for (var epoch = 0; epoch < 4; epoch++)
        {
            random.Shuffle(order);
            batches.Next();
            Assert.Equal(order, batches.Indices.ToArray());
        }
    }

    [Fact]
    public void Without_a_generator_the_samples_keep_their_order()
    {
        var (inputs, targets) = Numbered(5);
        var batches = new MiniBatches(inputs, targets, 2);
        Assert.Equal((-1, false, 0, 3), (batches.Epoch, batches.EndsEpoch, batches.Inputs.Length, batches.PerEpoch));
        foreach (var expected in (int[][])[[0, 1], [2, 3], [4], [0, 1]])
        {
            batches.Next();
            Assert.Equal(expected, batches.Indices.ToArray());
        }

        Assert.Equal(1, batches.Epoch);
    }

    [Fact]
    public void A_full_batch_is_the_data_set_as_it_stands()
    {
        var (inputs, targets) = Numbered(7);
        var batches = MiniBatches.Full(inputs, targets);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            batches.Next();
            Assert.Equal(inputs, batches.Inputs);
            Assert.Equal(targets, batches.Targets);
            Assert.Equal((epoch, true), (batches.Epoch, batches.EndsEpoch));
        }
    }

    /// <summary>A gradient that does not depend on the order, but for rounding: it is a mean.</summary>
    [Fact]
    public void A_permutation_of_the_batch_leaves_the_gradient() => Gen.Select(Gen.Int[1, 12], Gen.Int[0, 10000]).Sample(
        (n, seed) =>
        {
            var random = new Xoshiro256(seed);
            var (network, inputs, targets) = Problem(n, random);
            double[] expected = new double[network.ParameterCount], actual = new double[network.ParameterCount];
            var loss = network.Gradient(inputs, targets, new MeanSquaredError(), expected);
            var batches = new MiniBatches(inputs, targets, n, random);
            batches.Next();
            Assert.Equal(loss, network.Gradient(batches.Inputs, batches.Targets, new MeanSquaredError(), actual), 1e-12);
            for (var i = 0; i < actual.Length; i++) Assert.Equal(expected[i], actual[i], 1e-12);
        },
        iter: 100, seed: "0000000000000");

    [Fact]
    public void The_mean_over_an_epoch_of_equal_batches_is_the_full_gradient() => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6], Gen.Int[0, 10000]).Sample(
        (size, count, seed) =>
        {
            var random = new Xoshiro256(seed);
            var (network, inputs, targets) = Problem(size * count, random);
            double[] expected = new double[network.ParameterCount], one = new double[network.ParameterCount], sum = new double[network.ParameterCount];
            network.Gradient(inputs, targets, new MeanSquaredError(), expected);
            var batches = new MiniBatches(inputs, targets, size, random);
            Assert.Equal(count, batches.PerEpoch);
            for (var k = 0; k < count; k++)
            {
                batches.Next();
                network.Gradient(batches.Inputs, batches.Targets, new MeanSquaredError(), one);
                for (var i = 0; i < sum.Length; i++) sum[i] += one[i];
            }

            for (var i = 0; i < sum.Length; i++) Assert.Equal(expected[i], sum[i] / count, 1e-12);
        },
        iter: 100, seed: "0000000000000");

    [Fact]
    public void Allocates_nothing()
    {
        var (inputs, targets) = Numbered(10);
        var batches = new MiniBatches(inputs, targets, 4, new Xoshiro256(1));
        Assert.Equal(0, Allocation.OfTwenty(batches.Next));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var (inputs, targets) = Numbered(3);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => new MiniBatches([], [], 1)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => MiniBatches.Full([], [])).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => new MiniBatches(inputs, [[1]], 1)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => new MiniBatches([[1], null!, [1]], targets, 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentNullException>(() => new MiniBatches(inputs, [[1], [1], null!], 1)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => new MiniBatches(inputs, targets, 0)).ParamName);
        var larger = Assert.Throws<ArgumentOutOfRangeException>(() => new MiniBatches(inputs, targets, 4));
        Assert.Contains("size is 4, expected at most 3", larger.Message, StringComparison.Ordinal);
    }

    private static (double[][] Inputs, double[][] Targets) Numbered(int n) =>
        ([.. Enumerable.Range(0, n).Select(i => (double[])[i])], [.. Enumerable.Range(0, n).Select(i => (double[])[-i])]);

    private static (Network Network, double[][] Inputs, double[][] Targets) Problem(int n, Random random)
    {
        var network = Network.Create([3, 4, 2], new Tanh(), new Identity(), new Glorot(), random);
        return (network, Rows(3), Rows(2));

        double[][] Rows(int width) =>
            [.. Enumerable.Range(0, n).Select(_ => (double[])[.. Enumerable.Range(0, width).Select(_ => random.NextNormal())])];
    }
}
