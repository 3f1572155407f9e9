namespace NeuronDocs.Core;

/// <summary>The unit step: $a = 1$ if $z \ge 0$, else 0. The activation of the first artificial neurons.</summary>
/// <remarks>
/// Its derivative is 0 wherever it has one, so gradient descent learns nothing through it. The value at $z = 0$ is a convention: McCulloch and
/// Pitts fire at the threshold, as here; others write $z > 0$. Source: McCulloch and Pitts 1943; Rosenblatt 1958.
/// </remarks>
public sealed record Step : ElementwiseActivation, IInLanes<Step.Formula>
{
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        public T Value<T>(T z) where T : struct, ILanes<T> => T.Select(T.IsNaN(z), z, T.Select(z < 0, 0, 1));

        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => T.Select(T.IsNaN(z), z, 0);
    }
}
