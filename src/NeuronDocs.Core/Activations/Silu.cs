using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The sigmoid-weighted linear unit $a = z\,\sigma(\beta z)$, also called swish: smooth, and below zero for negative $z$.</summary>
/// <remarks>
/// With $\beta = 1$ it is the SiLU of Elfwing, Uchibe and Doya 2018; Ramachandran, Zoph and Le 2017 call it swish and add $\beta$. Towards $\beta = 0$ it
/// becomes $z/2$, towards infinity the <see cref="Relu"/>. Its least value, for $\beta = 1$, is -0.2785 at $z = -1.2785$.
/// </remarks>
/// <param name="Beta">The steepness of the sigmoid, a positive number.</param>
public sealed record Silu(double Beta = 1) : ElementwiseActivation, IInLanes<Silu.Formula>
{
    /// <summary>The steepness of the sigmoid.</summary>
    public double Beta { get; } = Require.Positive(Beta);

    /// <summary>$a = z\,\sigma(\beta z)$; the limit for $z \to -\infty$ is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(new(Beta), z);

    /// <summary>$f'(z) = s + \beta z s (1 - s)$ with $s = \sigma(\beta z)$.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(new(Beta), z);

    Formula IInLanes<Formula>.Formula => new(Beta);

    internal readonly struct Formula(double beta) : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => FormulaMap.Gated(z, Elementary.Sigmoid(beta * z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T>
        {
            var s = Elementary.Sigmoid(beta * z);
            return s + FormulaMap.Gated(beta * z, s * (1 - s));
        }
    }
}
