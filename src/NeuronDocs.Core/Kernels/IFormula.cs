namespace NeuronDocs.Core;

/// <summary>An elementwise activation and its derivative, written once for one number and for several side by side.</summary>
internal interface IFormula
{
    /// <summary>a = f(z).</summary>
    T Value<T>(T z) where T : struct, ILanes<T>;

    /// <summary>f'(z), from z or from the activation a that belongs to it.</summary>
    T Derivative<T>(T z, T a) where T : struct, ILanes<T>;
}

/// <summary>What runs over many numbers at once. An activation without it is asked for one value after the other.</summary>
internal interface IInLanes
{
    /// <summary>a[j] = f(z[j]); the lengths have been checked.</summary>
    void ForwardBatch(ReadOnlySpan<double> z, Span<double> a);

    /// <summary>delta[j] *= f'(z[j]); the lengths have been checked.</summary>
    void BackwardBatch(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta);
}

/// <summary>An activation that has a formula in lanes.</summary>
internal interface IInLanes<TFormula> : IInLanes where TFormula : struct, IFormula
{
    TFormula Formula { get; }

    void IInLanes.ForwardBatch(ReadOnlySpan<double> z, Span<double> a) => FormulaMap<TFormula>.Forward(Formula, z, a);

    void IInLanes.BackwardBatch(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta) => FormulaMap<TFormula>.Backward(Formula, z, a, delta);
}
