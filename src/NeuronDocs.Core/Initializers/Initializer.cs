namespace NeuronDocs.Core;

/// <summary>The weights a layer starts from, drawn before any data is seen.</summary>
/// <remarks>
/// A method that looks at data, such as <see cref="Lsuv"/>, is a pass over a network and no initializer. The mean is zero everywhere in this
/// family but in <see cref="Constant"/>; what differs is the variance and how it depends on the <see cref="Fan"/>.
/// </remarks>
public abstract record Initializer
{
    /// <summary>Fills the weights of one layer.</summary>
    /// <param name="weights">The weights, row-major [output, input]; overwritten.</param>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <param name="random">Where the numbers are drawn from.</param>
    /// <exception cref="ArgumentException">The fan is empty or does not fit the weights. Nothing has been changed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="random"/> is null.</exception>
    public abstract void Fill(Span<double> weights, Fan fan, Random random);

    /// <summary>Sets the biases of one layer: to zero, without drawing a number, unless the method says otherwise.</summary>
    /// <param name="biases">The biases, one for each neuron or output channel; overwritten.</param>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <param name="random">Where the numbers are drawn from, after the weights have been.</param>
    /// <exception cref="ArgumentException">The fan is empty.</exception>
    public virtual void FillBiases(Span<double> biases, Fan fan, Random random)
    {
        Check([], fan, random);
        biases.Clear();
    }

    /// <summary>Checks the arguments of <see cref="Fill"/> before anything is drawn.</summary>
    /// <param name="weights">The weights to fill.</param>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <param name="random">Where the numbers are drawn from.</param>
    /// <exception cref="ArgumentException">The fan is <c>default(Fan)</c>, or the weights are no multiple of fan_in.</exception>
    protected static void Check(ReadOnlySpan<double> weights, Fan fan, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        if (fan.In == 0 || fan.Out == 0) throw new ArgumentException($"fan is {fan}, expected both to be positive.", nameof(fan));
        if (weights.Length % fan.In != 0)
            throw new ArgumentException($"weights has {weights.Length} values, expected a multiple of fan_in = {fan.In}.", nameof(weights));
    }
}
