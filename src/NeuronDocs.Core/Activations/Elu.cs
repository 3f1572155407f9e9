using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The exponential linear unit: $a = z$ for $z > 0$, else $\alpha (e^z - 1)$. It falls smoothly to $-\alpha$ instead of being cut off at 0.</summary>
/// <remarks>
/// Negative outputs bring the mean of a layer nearer to zero. With $\alpha = 1$ the derivative has no jump; with another $\alpha$ it is 1 to the right
/// of $z = 0$ and $\alpha$ to the left, and at $z = 0$ this library takes $\alpha$. Source: Clevert, Unterthiner and Hochreiter 2016.
/// </remarks>
/// <param name="Alpha">Minus the value that is approached for negative z, a positive number.</param>
public sealed record Elu(double Alpha = 1) : ElementwiseActivation, IInLanes<Elu.Formula>
{
    /// <summary>Minus the value that is approached for negative z.</summary>
    public double Alpha { get; } = Require.Positive(Alpha);

    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(new(Alpha), z);

    /// <summary>$f'(z)$ is 1 for $z > 0$, else $\alpha e^z$.</summary>
    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(new(Alpha), z);

    Formula IInLanes<Formula>.Formula => new(Alpha);

    internal readonly struct Formula(double alpha) : IFormula
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Value<T>(T z) where T : struct, ILanes<T> => T.Select(z > 0, z, alpha * Elementary.ExpMinusOne(z));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => T.Select(z > 0, 1, alpha * Elementary.Exp(z));
    }
}
