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

    /// <summary>The fan as text: <c>fan_in 2, fan_out 3</c>.</summary>
    /// <returns>Both numbers with their names.</returns>
    public override string ToString() => $"fan_in {In}, fan_out {Out}";
}
