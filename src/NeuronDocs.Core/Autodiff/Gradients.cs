namespace NeuronDocs.Core;

/// <summary>The derivatives of an output, from <see cref="Tape.Gradients(Var)"/>: <c>gradients[w]</c> is the derivative of the output with respect to $w$.</summary>
public sealed class Gradients
{
    private readonly Tape tape;
    private readonly double[] adjoints;
    private readonly int generation;

    internal Gradients(Tape tape, double[] adjoints) => (this.tape, this.adjoints, generation) = (tape, adjoints, tape.Generation);

    /// <summary>The derivative of the output with respect to a variable or intermediate result.</summary>
    /// <param name="variable">A variable of the same tape.</param>
    /// <exception cref="ArgumentException">The variable is of another tape, or from before or after a reset.</exception>
    public double this[Var variable]
    {
        get
        {
            if (!ReferenceEquals(variable.Tape, tape) || variable.Generation != generation)
                throw new ArgumentException("variable is not of the tape that the gradients were computed on.", nameof(variable));

            // What came later cannot have an effect on the output.
            return variable.Index < adjoints.Length ? adjoints[variable.Index] : 0;
        }
    }
}
