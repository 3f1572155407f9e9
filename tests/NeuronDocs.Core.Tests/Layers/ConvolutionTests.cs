using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ConvolutionTests
{
    private static readonly Gen<Convolution> Any =
        Gen.Select(Gen.Select(Gen.Int[1, 3], Gen.Int[1, 5], Gen.Int[1, 5]), Gen.Select(Gen.Int[1, 3], Gen.Int[1, 5], Gen.Int[1, 5]), Gen.Int[1, 3], Gen.Int[0, 2])
            .Where((image, kernel, _, padding) => kernel.Item2 <= image.Item2 + 2 * padding && kernel.Item3 <= image.Item3 + 2 * padding)
            .Select((image, kernel, stride, padding) => new Convolution(
                new FeatureMaps(image.Item1, image.Item2, image.Item3), kernel.Item1, kernel.Item2, kernel.Item3, new Identity(), stride, padding));

    internal static IEnumerable<LayerCase> Cases() =>
    [
        new(() => new Convolution(new FeatureMaps(2, 4, 5), 3, 3, 2, new Tanh())),
        new(() => new Convolution(new FeatureMaps(1, 5, 4), 2, 3, 3, new Identity(), stride: 2, padding: 1)),
        new(() => new Convolution(new FeatureMaps(3, 1, 1), 2, 1, 1, new Identity(), stride: 3)),
    ];

    /// <summary>The first output is 1 * 10 + 2 * 20 + 4 * 30 + 5 * 40 + 0.5; with a kernel turned by 180 degrees it would be 230.5.</summary>
    [Fact]
    public void A_cross_correlation_by_hand()
    {
        var layer = new Convolution(new FeatureMaps(1, 3, 3), new double[,,,] { { { { 10, 20 }, { 30, 40 } } } }, [0.5], new Identity());
        Assert.Equal([370.5, 470.5, 670.5, 770.5], layer.Forward([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        double[] gradient = new double[5], inputGradient = new double[9];
        layer.Backward([1, 2, 3, 4, 5, 6, 7, 8, 9], [], [1, 0, 0, 100], gradient, inputGradient);
        Assert.Equal([1 + 500, 2 + 600, 4 + 800, 5 + 900, 101], gradient);
        Assert.Equal([10, 20, 0, 30, 40 + 1000, 2000, 0, 3000, 4000], inputGradient);
    }

    /// <summary>A kernel of nine ones counts the neighbors that are in the image.</summary>
    /// <summary>Of the positions at -stride, 0 and stride only the one in the middle lies on the image.</summary>
    [Fact]
    public void Sizes_near_the_largest_integer_do_not_wrap_around()
    {
        var layer = new Convolution(new FeatureMaps(1, 2, 2), 1, 1, 1, new Identity(), stride: int.MaxValue, padding: int.MaxValue);
        layer.Weights[0] = 2;
        Assert.Equal([0, 0, 0, 0, 10, 0, 0, 0, 0], layer.Forward([5, 6, 7, 8]));
    }

    [Fact]
    public void The_padding_is_zero()
    {
        var layer = new Convolution(new FeatureMaps(1, 3, 4), 1, 3, 3, new Identity(), padding: 1);
        layer.Weights.Fill(1);
        double[] ones = [.. Enumerable.Repeat(1.0, 12)];
        Assert.Equal([4, 6, 6, 4, 6, 9, 9, 6, 4, 6, 6, 4], layer.Forward(ones));
    }

    [Fact]
    public void Agrees_with_the_definition_also_backward() => Gen.Select(Any, Gen.UInt).Sample((layer, seed) =>
    {
        var (x, delta) = Draw(layer, new Xoshiro256(seed));
        var (input, output) = (layer.InputShape, layer.OutputShape);
        double[] z = layer.Forward(x), expected = new double[z.Length];
        double[] gradient = new double[layer.Parameters.Length], inputGradient = new double[x.Length];
        double[] expectedGradient = new double[gradient.Length], expectedInput = new double[x.Length];
        layer.Backward(x, [], delta, gradient, inputGradient);

        for (var k = 0; k < z.Length; k++)
        {
            int o = k / output.Positions, row = k % output.Positions / output.Columns, column = k % output.Columns, w = o * layer.Weights.Length / output.Channels;
            for (var i = 0; i < input.Channels; i++)
            {
                for (var u = 0; u < layer.KernelRows; u++)
                {
                    for (var v = 0; v < layer.KernelColumns; v++, w++)
                    {
                        int r = row * layer.Stride + u - layer.Padding, c = column * layer.Stride + v - layer.Padding;
                        if (r < 0 || r >= input.Rows || c < 0 || c >= input.Columns) continue;
                        var at = (i * input.Rows + r) * input.Columns + c;
                        expected[k] += layer[o, i, u, v] * x[at];
                        expectedGradient[w] += delta[k] * x[at];
                        expectedInput[at] += delta[k] * layer[o, i, u, v];
                    }
                }
            }

            expected[k] += layer.Biases[o];
            expectedGradient[layer.Weights.Length + o] += delta[k];
        }

        Close(expected, z);
        Close(expectedGradient, gradient);
        Close(expectedInput, inputGradient);
    }, iter: 500);

    [Fact]
    public void Is_a_dense_layer_whose_weights_are_mostly_zero_and_otherwise_shared() => Gen.Select(Any, Gen.UInt).Sample((layer, seed) =>
    {
        var (x, delta) = Draw(layer, new Xoshiro256(seed));
        int size = layer.Weights.Length / layer.OutputShape.Channels, positions = layer.OutputShape.Positions;
        var dense = new Dense(layer.Inputs, layer.Outputs, new Identity());
        var shared = new int[dense.Weights.Length];
        Array.Fill(shared, -1);
        for (var k = 0; k < dense.Weights.Length; k++)
        {
            var (output, input) = Math.DivRem(k, layer.Inputs);
            var (i, at) = Math.DivRem(input, layer.InputShape.Positions);
            var (o, position) = Math.DivRem(output, positions);
            var u = at / layer.InputShape.Columns + layer.Padding - position / layer.OutputShape.Columns * layer.Stride;
            var v = at % layer.InputShape.Columns + layer.Padding - position % layer.OutputShape.Columns * layer.Stride;
            if (u < 0 || u >= layer.KernelRows || v < 0 || v >= layer.KernelColumns) continue;
            shared[k] = o * size + (i * layer.KernelRows + u) * layer.KernelColumns + v;
            dense.Weights[k] = layer.Weights[shared[k]];
        }

        for (var k = 0; k < dense.Outputs; k++) dense.Biases[k] = layer.Biases[k / positions];
        Assert.Equal(dense.Forward(x), layer.Forward(x));

        double[] gradient = new double[layer.Parameters.Length], inputGradient = new double[x.Length];
        double[] unrolled = new double[dense.Parameters.Length], expectedInput = new double[x.Length], expected = new double[gradient.Length];
        layer.Backward(x, [], delta, gradient, inputGradient);
        dense.Backward(x, [], delta, unrolled, expectedInput);
        for (var k = 0; k < shared.Length; k++) if (shared[k] >= 0) expected[shared[k]] += unrolled[k];
        for (var k = 0; k < dense.Outputs; k++) expected[layer.Weights.Length + k / positions] += unrolled[shared.Length + k];
        Close(expected, gradient);
        Close(expectedInput, inputGradient);
    }, iter: 500);

    /// <summary>CS231n, convolutional-networks, for 7 and 227 (AlexNet); LeCun et al. 1989, layer H1, for 16.</summary>
    [Theory]
    [InlineData(7, 3, 1, 0, 5)]
    [InlineData(7, 3, 2, 0, 3)]
    [InlineData(227, 11, 4, 0, 55)]
    [InlineData(16, 5, 2, 2, 8)]
    [InlineData(2, 2, 3, 0, 1)]
    [InlineData(1, 3, 1, 1, 1)]
    [InlineData(1, 1, 1, 2, 5)]
    public void The_size_of_the_output_follows_the_formula(int size, int kernel, int stride, int padding, int expected)
    {
        var layer = new Convolution(new FeatureMaps(1, size, size + stride), 2, kernel, kernel, new Identity(), stride, padding);
        Assert.Equal(new FeatureMaps(2, expected, expected + 1), layer.OutputShape);
        Assert.Equal(2 * expected * (expected + 1), layer.Outputs);
        Assert.Equal((kernel, kernel, stride, padding), (layer.KernelRows, layer.KernelColumns, layer.Stride, layer.Padding));
    }

    /// <summary>CS231n, convolutional-networks: the first layer of AlexNet has 34,848 weights and 96 biases.</summary>
    [Fact]
    public void Counts_the_parameters_of_AlexNet()
    {
        var layer = new Convolution(new FeatureMaps(3, 227, 227), 96, 11, 11, new Relu(), stride: 4);
        Assert.Equal((34_848, 96, new Fan(363, 11 * 11 * 96)), (layer.Weights.Length, layer.Biases.Length, layer.Fan));
        Assert.Equal(new FeatureMaps(96, 55, 55), layer.OutputShape);
    }

    [Fact]
    public void Weights_are_output_channel_input_channel_row_column()
    {
        var kernels = new double[2, 3, 2, 2];
        kernels[1, 2, 1, 0] = 7;
        var layer = new Convolution(new FeatureMaps(3, 2, 2), kernels, [0, 0], new Identity());
        Assert.Equal(7, layer.Weights[((1 * 3 + 2) * 2 + 1) * 2]);
        Assert.Equal(7, layer[1, 2, 1, 0]);
        layer[0, 0, 0, 1] = 3;
        Assert.Equal([3.0 * 2, 7 * 11], layer.Forward([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    }

    [Fact]
    public void A_pixel_that_is_not_a_number_is_seen_only_where_the_kernel_lies_on_it()
    {
        var layer = new Convolution(new FeatureMaps(1, 1, 4), 1, 1, 2, new Identity());
        Assert.Equal([0, double.NaN, double.NaN], layer.Forward([1, 2, double.NaN, 4]));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var image = new FeatureMaps(2, 3, 4);
        Assert.Equal("input", Assert.Throws<ArgumentException>(() => new Convolution(default, 1, 1, 1, new Identity())).ParamName);
        Assert.Equal("channels", Refused(() => new Convolution(image, 0, 1, 1, new Identity())));
        Assert.Equal("kernelRows", Refused(() => new Convolution(image, 1, 0, 1, new Identity())));
        Assert.Equal("kernelColumns", Refused(() => new Convolution(image, 1, 1, -1, new Identity())));
        Assert.Equal("stride", Refused(() => new Convolution(image, 1, 1, 1, new Identity(), stride: 0)));
        Assert.Equal("padding", Refused(() => new Convolution(image, 1, 1, 1, new Identity(), padding: -1)));
        Assert.Equal("kernelColumns", Refused(() => new Convolution(image, 1, 3, 5, new Identity())));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Convolution(image, 1, 6, 5, new Identity(), padding: 1));
        Assert.StartsWith("kernelRows is 6, expected at most 5: 3 of the image and 1 of padding on each side.", error.Message, StringComparison.Ordinal);
        Assert.Equal("padding", Refused(() => new Convolution(image, 1, 1, 1, new Identity(), padding: int.MaxValue)));
        Assert.Equal("Columns", Refused(() => new Convolution(image, 1, 1, 1, new Identity(), padding: 1_000_000)));
        Assert.Equal("channels", Refused(() => new Convolution(new FeatureMaps(1, 100, 100), 1_000_000, 100, 100, new Identity())));
        Assert.Throws<ArgumentNullException>(() => new Convolution(image, 1, 1, 1, null!));

        Assert.Equal("kernels", Assert.Throws<ArgumentException>(() => new Convolution(image, new double[1, 3, 2, 2], [0], new Identity())).ParamName);
        Assert.Equal("biases", Assert.Throws<ArgumentException>(() => new Convolution(image, new double[1, 2, 2, 2], [0, 0], new Identity())).ParamName);
        Assert.Equal("kernels", Assert.Throws<ArgumentNullException>(() => new Convolution(image, null!, [0], new Identity())).ParamName);
        Assert.Equal("biases", Assert.Throws<ArgumentNullException>(() => new Convolution(image, new double[1, 2, 2, 2], null!, new Identity())).ParamName);

        var layer = new Convolution(image, 1, 2, 3, new Identity());
        Assert.Equal("output", Refused(() => layer[1, 0, 0, 0] = 1));
        Assert.Equal("input", Refused(() => layer[0, 2, 0, 0] = 1));
        Assert.Equal("row", Refused(() => layer[0, 0, 2, 0] = 1));
        Assert.Equal("column", Refused(() => layer[0, 0, 0, -1] = 1));

        static string? Refused(Func<object> action) => Assert.Throws<ArgumentOutOfRangeException>(action).ParamName;
    }

    private static (double[] X, double[] Delta) Draw(Convolution layer, Random random)
    {
        foreach (ref var p in layer.Parameters) p = random.NextNormal();
        return ([.. Enumerable.Range(0, layer.Inputs).Select(_ => random.NextNormal())], [.. Enumerable.Range(0, layer.Outputs).Select(_ => random.NextNormal())]);
    }

    private static void Close(double[] expected, double[] actual)
    {
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-12);
    }
}
