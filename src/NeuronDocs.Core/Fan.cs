namespace NeuronDocs.Core;

/// <summary>How many connections a neuron of a layer has: fan_in inputs come in, and each input goes out to fan_out neurons.</summary>
/// <param name="In">fan_in, the inputs of one neuron.</param>
/// <param name="Out">fan_out, for a dense layer the number of its neurons.</param>
public readonly record struct Fan(int In, int Out)
{
    /// <summary>fan_in, the inputs of one neuron.</summary>
    public int In { get; } = Require.Positive(In);

    /// <summary>fan_out, for a dense layer the number of its neurons.</summary>
    public int Out { get; } = Require.Positive(Out);

    /// <summary>
    /// The fan of a convolution: a neuron sees a kernel's height times its width in every input channel, and an input is seen from as many places
    /// by every output channel.
    /// </summary>
    /// <remarks>
    /// It is exact for stride 1 and away from the border. With a stride $s$ an input is seen from $hw / s^2$ places only, for a kernel of $h$ by $w$, which
    /// He et al. 2015, section 2.2, and the frameworks leave out, as here.
    /// </remarks>
    /// <param name="kernelHeight">The kernel's height.</param>
    /// <param name="kernelWidth">The kernel's width.</param>
    /// <param name="inputChannels">The number of input channels.</param>
    /// <param name="outputChannels">The number of output channels, the filters.</param>
    /// <returns>$\mathrm{fan\_in} = h w c$ and $\mathrm{fan\_out} = h w c'$, for $h$ by $w$ weights, $c$ channels in and $c'$ out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    /// <exception cref="ArgumentException">A product is greater than <see cref="int.MaxValue"/>.</exception>
    public static Fan OfConvolution(int kernelHeight, int kernelWidth, int inputChannels, int outputChannels)
    {
        var places = (Int128)Require.Positive(kernelHeight) * Require.Positive(kernelWidth);
        return new Fan(Times(places, Require.Positive(inputChannels), nameof(inputChannels)), Times(places, Require.Positive(outputChannels), nameof(outputChannels)));
    }

    /// <summary>The fan as text: <c>fan_in 2, fan_out 3</c>.</summary>
    /// <returns>Both numbers with their names.</returns>
    public override string ToString() => $"fan_in {In}, fan_out {Out}";

    private static int Times(Int128 places, int channels, string name) => places * channels is var fan && fan <= int.MaxValue
        ? (int)fan
        : throw new ArgumentException($"{name} is {channels} and makes a fan of {fan}, expected at most {int.MaxValue}.", name);
}
