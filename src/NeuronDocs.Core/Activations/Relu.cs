namespace NeuronDocs.Core;

/// <summary>The rectified linear unit $a = \max(0, z)$.</summary>
/// <remarks>
/// $f'(z)$ is 1 for $z > 0$ and 0 for $z &lt; 0$. At $z = 0$ there is no derivative; this library, as most do, takes 0.
/// Source: Nair and Hinton 2010; Glorot, Bordes and Bengio 2011.
/// </remarks>
public sealed record Relu : ElementwiseActivation, IInLanes<Relu.Formula>
{
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        public T Value<T>(T z) where T : struct, ILanes<T> => T.Select(T.IsNaN(z), z, T.Select(z > 0, z, 0));

        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => T.Select(T.IsNaN(z), z, T.Select(z > 0, 1, 0));
    }
}
