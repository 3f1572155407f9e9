using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The logistic sigmoid $a = \sigma(z) = 1 / (1 + e^{-z})$, from 0 to 1: a probability.</summary>
/// <remarks>$f'(z) = a (1 - a)$, at most 1/4: a stack of sigmoid layers shrinks the gradient. Source: Rumelhart, Hinton and Williams 1986.</remarks>
public sealed record Sigmoid : ElementwiseActivation, IInLanes<Sigmoid.Formula>
{
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => Elementary.Sigmoid(z);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => a * (1 - a);
    }
}
