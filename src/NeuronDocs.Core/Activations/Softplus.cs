using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Softplus, $a = \ln(1 + e^z)$: a smooth $\max(0, z)$, always positive, so also an output for what must be positive.</summary>
/// <remarks>Its derivative is the sigmoid. Source: Dugas et al. 2001.</remarks>
public sealed record Softplus : ElementwiseActivation, IInLanes<Softplus.Formula>
{
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => Elementary.Softplus(z);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => Elementary.Sigmoid(z);
    }
}
