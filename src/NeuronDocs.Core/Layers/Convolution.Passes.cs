namespace NeuronDocs.Core;

public sealed partial class Convolution
{
    // For each row and column of the kernel, the stretches of an input row it lies on, with those of the output rows they add to.
    private readonly Stretch[][] stretches;

    /// <inheritdoc/>
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        for (var map = 0; map < z.Length / OutputShape.Positions; map++)
        {
            var (sample, o) = Math.DivRem(map, OutputShape.Channels);
            var kernel = KernelOf(o);
            var sum = z.Slice(map * OutputShape.Positions, OutputShape.Positions);
            sum.Clear();
            for (var k = 0; k < kernel.Length; k++)
                foreach (var stretch in stretches[k % stretches.Length])
                    stretch.Add(kernel[k], x[ImageOf(sample, k)..], sum, Stride);
            foreach (ref var value in sum) value += Biases[o];
        }
    }

    /// <summary>
    /// $\partial L/\partial w_{oiuv}$ is the sum of $\delta$ times the input that lay under the weight, $\partial L/\partial b_o$ the sum of $\delta$, $\partial L/\partial x$ each $\delta$ spread by its kernel.
    /// </summary>
    /// <inheritdoc/>
    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        inputGradient.Clear();
        for (var map = 0; map < delta.Length / OutputShape.Positions; map++)
        {
            var (sample, o) = Math.DivRem(map, OutputShape.Channels);
            var kernel = KernelOf(o);
            var deltas = delta.Slice(map * OutputShape.Positions, OutputShape.Positions);
            for (var k = 0; k < kernel.Length; k++)
            {
                var image = ImageOf(sample, k);
                ref var slope = ref gradient[o * kernel.Length + k];
                foreach (var stretch in stretches[k % stretches.Length])
                {
                    slope = stretch.AddProducts(slope, x[image..], deltas, Stride);
                    if (!inputGradient.IsEmpty) stretch.Spread(kernel[k], deltas, inputGradient[image..], Stride);
                }
            }

            foreach (var d in deltas) gradient[Weights.Length + o] += d;
        }
    }

    private ReadOnlySpan<double> KernelOf(int output) => Weights.Slice(output * (Weights.Length / OutputShape.Channels), Weights.Length / OutputShape.Channels);

    /// <summary>Where the input channel of a sample begins that weight k of a kernel sees.</summary>
    private int ImageOf(int sample, int k) => sample * Inputs + k / stretches.Length * InputShape.Positions;

    private Stretch[] Stretches(int u, int v)
    {
        var (top, bottom) = Seen(u, InputShape.Rows, OutputShape.Rows);
        var (left, right) = Seen(v, InputShape.Columns, OutputShape.Columns);
        return left >= right ? [] : [.. Enumerable.Range(top, Math.Max(0, bottom - top)).Select(r => new Stretch(
            (r * Stride + u - Padding) * InputShape.Columns + left * Stride + v - Padding, r * OutputShape.Columns + left, right - left))];
    }

    /// <summary>The positions of the kernel, from start to before end, at which its row or column k lies on the image and not on the padding.</summary>
    private (int Start, int End) Seen(int k, int size, int positions)
    {
        var last = size - 1L + Padding - k;
        return (k >= Padding ? 0 : (int)(((long)Padding - k + Stride - 1) / Stride), last < 0 ? 0 : (int)Math.Min(positions, last / Stride + 1));
    }

    /// <summary>A part of an input row, every stride-th value of it, and the part of an output row that one weight connects it to.</summary>
    private readonly record struct Stretch(int Input, int Output, int Length)
    {
        /// <summary>sum += weight image</summary>
        public void Add(double weight, ReadOnlySpan<double> image, Span<double> sum, int stride)
        {
            if (stride == 1) LinearAlgebra.AddScaled(weight, image.Slice(Input, Length), sum[Output..]);
            else for (var c = 0; c < Length; c++) sum[Output + c] = Math.FusedMultiplyAdd(weight, image[Input + c * stride], sum[Output + c]);
        }

        /// <summary>sum + image . deltas</summary>
        public double AddProducts(double sum, ReadOnlySpan<double> image, ReadOnlySpan<double> deltas, int stride)
        {
            for (var c = 0; c < Length; c++) sum = Math.FusedMultiplyAdd(image[Input + c * stride], deltas[Output + c], sum);
            return sum;
        }

        /// <summary>image += weight deltas</summary>
        public void Spread(double weight, ReadOnlySpan<double> deltas, Span<double> image, int stride)
        {
            if (stride == 1) LinearAlgebra.AddScaled(weight, deltas.Slice(Output, Length), image[Input..]);
            else for (var c = 0; c < Length; c++) image[Input + c * stride] = Math.FusedMultiplyAdd(weight, deltas[Output + c], image[Input + c * stride]);
        }
    }
}
