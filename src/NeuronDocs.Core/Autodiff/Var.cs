using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>A number that remembers how it was computed: compute with it as with a double, then ask its <see cref="Core.Tape"/> for derivatives.</summary>
public readonly partial record struct Var : IScalar<Var>
{
    internal Var(Tape tape, int generation, int index, double value) => (Tape, Generation, Index, Value) = (tape, generation, index, value);

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <summary>Its place on the tape, in order of creation.</summary>
    public int Index { get; }

    internal Tape? Tape { get; }

    internal int Generation { get; }

    /// <summary>The value as text, in the invariant culture.</summary>
    /// <returns>The shortest text that reads back as the same number.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private Tape Owner => Tape ?? throw new ArgumentException("The variable is on no tape; expected one made by Tape.Variable.");
}
