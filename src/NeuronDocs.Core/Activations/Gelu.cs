using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The Gaussian error linear unit $a = z\,\Phi(z)$, where $\Phi(z) = \tfrac12 (1 + \operatorname{erf}(z / \sqrt 2))$ is the probability of a standard normal number below $z$.</summary>
/// <remarks>
/// Many programs compute the approximation <see cref="GeluTanh"/> under the same name. Source: Hendrycks and Gimpel 2016.
/// </remarks>
public sealed record Gelu : ElementwiseActivation, IInLanes<Gelu.Formula>
{
    // sqrt(1/2) and 1 / sqrt(2 pi)
    private const double RootOfHalf = 0.7071067811865476;
    private const double DensityAtZero = 0.3989422804014327;

    /// <summary>$a = z\,\Phi(z)$; the limit for $z \to -\infty$ is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <summary>$f'(z) = \Phi(z) + z\,\varphi(z)$ with the normal density $\varphi(z) = e^{-z^2/2} / \sqrt{2\pi}$.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(default, z);

    Formula IInLanes<Formula>.Formula => default;

    internal readonly struct Formula : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => FormulaMap.Gated(z, Probability(z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => Probability(z) + FormulaMap.Gated(z, DensityAtZero * Elementary.Exp(z * z / -2));

        /// <summary>$\Phi(z)$ from the complement of erf, which keeps its digits where $1 + \operatorname{erf}$ would lose them all.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T Probability<T>(T z) where T : struct, ILanes<T> => Elementary.Erfc(z * -RootOfHalf) / 2;
    }
}
