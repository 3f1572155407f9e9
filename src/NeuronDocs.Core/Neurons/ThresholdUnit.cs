namespace NeuronDocs.Core;

/// <summary>
/// The first artificial neuron: inputs are 0 or 1, and it fires, that is puts out 1, when the weighted sum of its inputs reaches a threshold and no
/// inhibitory input is active.
/// </summary>
/// <remarks>
/// In the paper every excitatory weight is 1, and inhibition is absolute: a single active inhibitory input vetoes. Later authors express inhibition
/// by a negative weight, which other inputs can outvote; both are possible here. A threshold theta is a bias of -theta: for inputs that are any
/// numbers take a <see cref="Neuron"/> with the <see cref="Step"/>. Source: McCulloch and Pitts 1943.
/// </remarks>
public sealed class ThresholdUnit
{
    private readonly double[] weights;

    /// <summary>A unit with the given weights.</summary>
    /// <example>
    /// <code>
    /// var and = new ThresholdUnit([1, 1], threshold: 2);
    /// var or = new ThresholdUnit([1, 1], threshold: 1);
    /// var not = new ThresholdUnit([], threshold: 0, inhibitory: 1);
    /// </code>
    /// </example>
    /// <param name="weights">One finite weight for each input that counts; copied.</param>
    /// <param name="threshold">The sum from which on it fires, a finite number.</param>
    /// <param name="inhibitory">How many inputs that veto come after those with a weight.</param>
    /// <exception cref="ArgumentException">There is no input at all.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight or the threshold is not finite, or the number of inhibitory inputs is negative or too large for an array.</exception>
    public ThresholdUnit(double[] weights, double threshold, int inhibitory = 0)
    {
        ArgumentNullException.ThrowIfNull(weights);
        foreach (var weight in weights) Require.Finite(weight, nameof(weights));
        Threshold = Require.Finite(threshold);
        Require.NotNegative(inhibitory);
        Inputs = Require.Capacity((long)weights.Length + inhibitory, nameof(inhibitory));
        Require.NotEmpty(Inputs, nameof(weights));
        this.weights = [.. weights];
    }

    /// <summary>The number of inputs: those with a weight, then those that veto.</summary>
    public int Inputs { get; }

    /// <summary>The weights of the inputs that count.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The sum from which on it fires.</summary>
    public double Threshold { get; }

    /// <summary>1 if no inhibitory input is active and w · x >= threshold, else 0.</summary>
    /// <param name="x">The inputs, each 0 or 1.</param>
    /// <returns>1 or 0.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not <see cref="Inputs"/>, or one is not 0 or 1.</exception>
    public double Forward(ReadOnlySpan<double> x)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        foreach (var input in x) Require.Binary(input, nameof(x));
        foreach (var veto in x[weights.Length..])
            if (veto == 1) return 0;
        return LinearAlgebra.Dot(weights, x[..weights.Length]) >= Threshold ? 1 : 0;
    }
}
