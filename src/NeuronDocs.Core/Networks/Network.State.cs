namespace NeuronDocs.Core;

public sealed partial class Network
{
    /// <summary>How many numbers training changes: the parameters, and what layers collect beside them.</summary>
    internal int StateLength { get; }

    /// <summary>Keeps all that training changes.</summary>
    internal void CopyStateTo(Span<double> state)
    {
        parameters.CopyTo(state);
        state = state[parameters.Length..];
        foreach (var layer in layers)
        {
            layer.Statistics.CopyTo(state);
            state = state[layer.Statistics.Length..];
        }
    }

    /// <summary>Brings back what <see cref="CopyStateTo"/> kept.</summary>
    internal void RestoreState(ReadOnlySpan<double> state)
    {
        state[..parameters.Length].CopyTo(parameters);
        state = state[parameters.Length..];
        foreach (var layer in layers)
        {
            state[..layer.Statistics.Length].CopyTo(layer.Statistics);
            state = state[layer.Statistics.Length..];
        }
    }
}
