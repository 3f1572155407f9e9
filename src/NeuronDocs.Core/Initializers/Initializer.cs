namespace NeuronDocs.Core;

/// <summary>The weights a layer starts from.</summary>
public abstract record Initializer
{
    /// <summary>Fills the weights of one layer.</summary>
    /// <param name="weights">The weights, row-major [output, input]; overwritten.</param>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <param name="random">Where the numbers are drawn from.</param>
    /// <exception cref="ArgumentException">The fan is empty or does not fit the weights.</exception>
    public abstract void Fill(Span<double> weights, Fan fan, Random random);

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
