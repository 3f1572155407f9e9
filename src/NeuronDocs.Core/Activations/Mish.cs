using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Mish, $a = z \tanh(\ln(1 + e^z))$, in which the logarithm is softplus: smooth, and at least -0.309.</summary>
/// <remarks>Source: Misra 2019.</remarks>
public sealed record Mish : ElementwiseActivation, IInLanes<Mish.Formula>
{
    /// <summary>$a = z \tanh(\ln(1 + e^z))$; the limit for $z \to -\infty$ is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <summary>$f'(z) = t + z\,\sigma(z) (1 - t^2)$ with $t = \tanh(\ln(1 + e^z))$.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => FormulaMap.Gated(z, Gate(z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T>
        {
            var t = Gate(z);
            return t + FormulaMap.Gated(z, Elementary.Sigmoid(z) * (1 - t * t));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T Gate<T>(T z) where T : struct, ILanes<T> => Elementary.Tanh(Elementary.Softplus(z));
    }
}
