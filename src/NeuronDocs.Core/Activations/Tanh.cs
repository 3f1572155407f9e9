using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The hyperbolic tangent $a = \tanh z$ $= (e^z - e^{-z}) / (e^z + e^{-z})$, from -1 to 1 and centered on zero.</summary>
/// <remarks>$f'(z) = 1 - a^2$, which is 1 at zero. Source: LeCun et al. 1998, section 4.4, for why a centered function trains faster.</remarks>
public sealed record Tanh : ElementwiseActivation, IInLanes<Tanh.Formula>
{
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => Elementary.Tanh(z);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => 1 - a * a;
    }
}
