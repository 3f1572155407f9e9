using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The approximation of <see cref="Gelu"/> by a hyperbolic tangent: $a = \tfrac z2 (1 + \tanh u)$ with $u = \sqrt{2/\pi}\,(z + 0.044715 z^3)$.</summary>
/// <remarks>
/// It differs from the exact form by up to 0.0005. A network trained with one form should run with the same one. Source: Hendrycks and Gimpel 2016.
/// </remarks>
public sealed record GeluTanh : ElementwiseActivation, IInLanes<GeluTanh.Formula>
{
    private const double TwiceRootOfTwoOverPi = 1.5957691216057308;
    private const double Cubic = 0.044715;

    /// <summary>Computed as $z\,\sigma(2u)$, which is $\tfrac z2 (1 + \tanh u)$ and keeps its digits for negative $z$; the limit for $z \to -\infty$ is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(default, z);

    /// <summary>$f'(z) = g + 2 z g (1 - g) u'(z)$ with the gate $g = \tfrac12 (1 + \tanh u)$.</summary>
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
            var gate = Gate(z);
            return gate + FormulaMap.Gated(z * TwiceRootOfTwoOverPi * (1 + 3 * Cubic * z * z), gate * (1 - gate));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T Gate<T>(T z) where T : struct, ILanes<T> => Elementary.Sigmoid(TwiceRootOfTwoOverPi * z * (1 + Cubic * z * z));
    }
}
