using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>LeCun's scaled hyperbolic tangent, $a = A \tanh(S z)$: with the constants of the paper $1.7159 \tanh(2z/3)$.</summary>
/// <remarks>
/// The constants make $f(1) = 1$ and $f(-1) = -1$ to five digits and put the largest curvature near there, at 0.988: targets of -1 and 1 are within
/// reach and the units are not saturated. They are meant to give outputs of variance near 1 for a $z$ of variance 1; for a standard normal $z$ it is
/// 0.75. Source: LeCun et al. 1998, section 4.4.
/// </remarks>
/// <param name="Amplitude">$A$, the value that is approached, a positive number.</param>
/// <param name="Scale">$S$, the factor on $z$, a positive number.</param>
public sealed record ScaledTanh(double Amplitude = 1.7159, double Scale = 2.0 / 3) : ElementwiseActivation, IInLanes<ScaledTanh.Formula>
{
    /// <summary>$A$, the value that is approached.</summary>
    public double Amplitude { get; } = Require.Positive(Amplitude);

    /// <summary>$S$, the factor on $z$.</summary>
    public double Scale { get; } = Require.Positive(Scale);

    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(new(Amplitude, Scale), z);

    /// <summary>$f'(z) = A S (1 - \tanh^2(S z))$, which is $A S = 1.1439$ at zero.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(new(Amplitude, Scale), z);

    Formula IInLanes<Formula>.Formula => new(Amplitude, Scale);

    internal readonly struct Formula(double amplitude, double scale) : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => amplitude * Elementary.Tanh(scale * z);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T>
        {
            var t = Elementary.Tanh(scale * z);
            return amplitude * scale * (1 - t * t);
        }
    }
}
