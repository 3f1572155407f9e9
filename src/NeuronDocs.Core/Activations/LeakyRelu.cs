namespace NeuronDocs.Core;

/// <summary>The leaky rectified linear unit: $a = z$ for $z > 0$, else $sz$ with the slope $s$. A unit that is off still learns.</summary>
/// <remarks>Source: Maas, Hannun and Ng 2013, who use the slope 0.01.</remarks>
/// <param name="Slope">The slope for negative z, a finite number.</param>
public sealed record LeakyRelu(double Slope) : ElementwiseActivation, IInLanes<LeakyRelu.Formula>
{
    /// <summary>With the slope 0.01 of the paper.</summary>
    public LeakyRelu() : this(0.01)
    {
    }

    /// <summary>The slope for negative z.</summary>
    public double Slope { get; } = Require.Finite(Slope);

    /// <inheritdoc/>
    public override double Value(double z) => FormulaMap<Formula>.Value(new(Slope), z);

    /// <inheritdoc/>
    public override double Derivative(double z) => FormulaMap<Formula>.Derivative(new(Slope), z);

    Formula IInLanes<Formula>.Formula => new(Slope);

    internal readonly struct Formula(double slope) : IFormula
    {
        public T Value<T>(T z) where T : struct, ILanes<T> => T.Select(z > 0, z, slope * z);

        public T Derivative<T>(T z, T a) where T : struct, ILanes<T> => T.Select(T.IsNaN(z), z, T.Select(z > 0, 1, slope));
    }
}
