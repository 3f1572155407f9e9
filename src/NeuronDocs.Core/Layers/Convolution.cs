using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// A two-dimensional convolution: each output channel slides one small kernel over all input channels,
/// $z_{o,r,c} = b_o$ $+ \sum_{i,u,v} w_{o,i,u,v}$ $x_{i,\, rs+u-p,\, cs+v-p}$ with the stride $s$ and the padding $p$, where $x$ is 0 outside of the image.
/// </summary>
/// <remarks>
/// <para>
/// As in every framework this is the cross-correlation: in mathematics a convolution turns the kernel by 180 degrees first. For kernels that are
/// learned the two are the same. The weights are [output channel, input channel, row, column], inputs and outputs [channel, row, column].
/// </para>
/// <para>
/// Along each side there are $\lfloor (n + 2p - k) / s \rfloor + 1$ positions for $n$ inputs and a kernel of $k$; what is left over at the end is not seen. It is a
/// <see cref="Dense"/> layer most of whose weights are 0 and whose others are shared by all positions. Source: LeCun et al. 1989, who still gave
/// each position a bias of its own.
/// </para>
/// </remarks>
public sealed partial class Convolution : Layer
{
    /// <summary>A layer whose weights and biases are zero; <see cref="Layer.Initialize"/> gives it a real start.</summary>
    /// <param name="input">The shape of the image, or of the layer before: its <see cref="OutputShape"/>.</param>
    /// <param name="channels">The number of output channels, one kernel each.</param>
    /// <param name="kernelRows">The height of the kernels.</param>
    /// <param name="kernelColumns">The width of the kernels.</param>
    /// <param name="activation">The activation function f of all outputs.</param>
    /// <param name="stride">How far the kernel moves from one position to the next, down and to the right.</param>
    /// <param name="padding">How many rows and columns of zeros surround the image on each side.</param>
    /// <exception cref="ArgumentException">The shape is <c>default(FeatureMaps)</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range, or the kernel does not fit into the image with its padding.</exception>
    public Convolution(
        FeatureMaps input, int channels, int kernelRows, int kernelColumns, Activation activation, int stride = 1, int padding = 0)
        : base(
            Given(input).Length,
            Slide(input, channels, kernelRows, kernelColumns, stride, padding).Length,
            Require.Count(nameof(channels), channels, input.Channels, kernelRows, kernelColumns),
            channels,
            activation)
    {
        InputShape = input;
        OutputShape = Slide(input, channels, kernelRows, kernelColumns, stride, padding);
        (KernelRows, KernelColumns, Stride, Padding) = (kernelRows, kernelColumns, stride, padding);
        stretches = [.. Enumerable.Range(0, kernelRows * kernelColumns).Select(k => Stretches(k / kernelColumns, k % kernelColumns))];
    }

    /// <summary>A layer with the given parameters.</summary>
    /// <param name="input">The shape of the image, or of the layer before.</param>
    /// <param name="kernels">The weights [output channel, input channel, row, column]; copied.</param>
    /// <param name="biases">One bias for each output channel; copied.</param>
    /// <param name="activation">The activation function f of all outputs.</param>
    /// <param name="stride">How far the kernel moves from one position to the next.</param>
    /// <param name="padding">How many rows and columns of zeros surround the image on each side.</param>
    /// <exception cref="ArgumentException">The number of input channels or of biases does not fit, or the shape is <c>default(FeatureMaps)</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range, or the kernel does not fit into the image with its padding.</exception>
    public Convolution(FeatureMaps input, double[,,,] kernels, double[] biases, Activation activation, int stride = 1, int padding = 0)
        : this(
            input,
            (kernels ?? throw new ArgumentNullException(nameof(kernels))).GetLength(0),
            kernels.GetLength(2),
            kernels.GetLength(3),
            activation,
            stride,
            padding)
    {
        ArgumentNullException.ThrowIfNull(biases);
        Require.Length(kernels.GetLength(1), input.Channels, nameof(kernels), "input channels");
        Require.Length(biases.Length, OutputShape.Channels, nameof(biases), "values");
        var w = 0;
        foreach (var weight in kernels) Weights[w++] = weight;
        biases.CopyTo(Biases);
    }

    /// <summary>The shape of one sample's inputs.</summary>
    public FeatureMaps InputShape { get; }

    /// <summary>The shape of the input and of the kernel, and how it moves.</summary>
    public override string Settings => string.Create(
        CultureInfo.InvariantCulture, $"input {InputShape}, kernel {KernelRows} x {KernelColumns}, stride {Stride}, padding {Padding}");

    /// <summary>The shape of one sample's outputs.</summary>
    public FeatureMaps OutputShape { get; }

    /// <summary>The height of the kernels.</summary>
    public int KernelRows { get; }

    /// <summary>The width of the kernels.</summary>
    public int KernelColumns { get; }

    /// <summary>How far the kernel moves from one position to the next.</summary>
    public int Stride { get; }

    /// <summary>How many rows and columns of zeros surround the image on each side.</summary>
    public int Padding { get; }

    /// <summary>$\mathrm{fan\_in}$ is the input channels times the size of the kernel, $\mathrm{fan\_out}$ the output channels times the same.</summary>
    public override Fan Fan => Fan.OfConvolution(KernelRows, KernelColumns, InputShape.Channels, OutputShape.Channels);

    /// <summary>The weight of a kernel, w[o, i, u, v].</summary>
    /// <param name="output">The output channel o, from 0.</param>
    /// <param name="input">The input channel i, from 0.</param>
    /// <param name="row">The row u of the kernel, from 0.</param>
    /// <param name="column">The column v of the kernel, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel, row or column.</exception>
    public double this[int output, int input, int row, int column]
    {
        get => Weights[IndexOf(output, input, row, column)];
        set => Weights[IndexOf(output, input, row, column)] = value;
    }

    private int IndexOf(int output, int input, int row, int column)
    {
        Require.Index(output, OutputShape.Channels);
        Require.Index(input, InputShape.Channels);
        Require.Index(row, KernelRows);
        Require.Index(column, KernelColumns);
        return ((output * InputShape.Channels + input) * KernelRows + row) * KernelColumns + column;
    }

    private static FeatureMaps Given(FeatureMaps input) =>
        input.Length > 0 ? input : throw new ArgumentException("input is default(FeatureMaps), expected a shape.", nameof(input));

    private static FeatureMaps Slide(FeatureMaps input, int channels, int kernelRows, int kernelColumns, int stride, int padding)
    {
        Require.Positive(channels);
        Require.Positive(kernelRows);
        Require.Positive(kernelColumns);
        Require.Positive(stride);
        Require.NotNegative(padding);
        return new(channels, Positions(input.Rows, kernelRows, nameof(kernelRows)), Positions(input.Columns, kernelColumns, nameof(kernelColumns)));

        int Positions(int size, int kernel, string name)
        {
            var padded = size + 2L * padding;
            return kernel <= padded
                ? Require.Capacity((padded - kernel) / stride + 1, nameof(padding))
                : throw new ArgumentOutOfRangeException(name, kernel, $"{name} is {kernel}, expected at most {padded}: {size} of the image and {padding} of padding on each side.");
        }
    }
}
