namespace NeuronDocs.Core;

public sealed partial class Network
{
    /// <summary>How many numbers training changes.</summary>
    internal int StateLength => parameters.Length;

    /// <summary>Keeps all that training changes.</summary>
    internal void CopyStateTo(Span<double> state) => parameters.CopyTo(state);

    /// <summary>Brings back what <see cref="CopyStateTo"/> kept.</summary>
    internal void RestoreState(ReadOnlySpan<double> state) => state.CopyTo(parameters);
}
