using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The scaled exponential linear unit: $a = \lambda z$ for $z > 0$, else $\lambda \alpha (e^z - 1)$, the <see cref="Elu"/> that normalizes itself.</summary>
/// <remarks>
/// The two constants are those for which standard normal pre-activations give activations of mean 0 and variance 1 again. With weights from
/// <see cref="LeCun"/> that fixed point attracts: through many layers mean and variance stay near 0 and 1.
/// Source: Klambauer et al. 2017, equation 14 for the constants.
/// </remarks>
public sealed record Selu : ElementwiseActivation, IInLanes<Selu.Formula>
{
    /// <summary>$\alpha = \sqrt{2/\pi} \,/\, (1 - \sqrt e \operatorname{erfc}(1/\sqrt 2))$, which makes the mean 0.</summary>
    public const double Alpha = 1.6732632423543772848;

    /// <summary>$\lambda$, which makes the variance 1.</summary>
    public const double Lambda = 1.0507009873554804934;

    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <summary>$f'(z)$ is $\lambda$ for $z > 0$, else $\lambda \alpha e^z$; at $z = 0$ that is 1.7581.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => Lambda * T.Select(z > 0, z, Alpha * Elementary.ExpMinusOne(z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => Lambda * T.Select(z > 0, 1, Alpha * Elementary.Exp(z));
    }
}
