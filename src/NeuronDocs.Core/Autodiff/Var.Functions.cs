namespace NeuronDocs.Core;

public readonly partial record struct Var
{
    /// <inheritdoc/>
    public static Var Exp(Var x) => x.Chain(DerivativeRules.Exp<Number>(x.Value));

    /// <inheritdoc/>
    public static Var ExpMinusOne(Var x) => x.Chain(DerivativeRules.ExpMinusOne<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Log(Var x) => x.Chain(DerivativeRules.Log<Number>(x.Value));

    /// <inheritdoc/>
    public static Var LogOnePlus(Var x) => x.Chain(DerivativeRules.LogOnePlus<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Sqrt(Var x) => x.Chain(DerivativeRules.Sqrt<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Sin(Var x) => x.Chain(DerivativeRules.Sin<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Cos(Var x) => x.Chain(DerivativeRules.Cos<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Tanh(Var x) => x.Chain(DerivativeRules.Tanh<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Sigmoid(Var x) => x.Chain(DerivativeRules.Sigmoid<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Softplus(Var x) => x.Chain(DerivativeRules.Softplus<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Erf(Var x) => x.Chain(DerivativeRules.Erf<Number>(x.Value));

    /// <inheritdoc/>
    public static Var Pow(Var x, int n) => x.Chain(DerivativeRules.Pow<Number>(x.Value, n));

    /// <inheritdoc/>
    public static Var Pow(Var x, double p) => x.Chain(DerivativeRules.Pow<Number>(x.Value, p));

    /// <inheritdoc/>
    public static Var Relu(Var x) => x.Chain((Math.Max(0, x.Value), DerivativeRules.Relu(x.Value)));

    /// <inheritdoc/>
    public static Var Abs(Var x) => x.Chain((Math.Abs(x.Value), DerivativeRules.Abs(x.Value)));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The numbers are of different tapes.</exception>
    public static Var Max(Var x, Var y) =>
        x.Owner.Binary(x, y, Math.Max(x.Value, y.Value), DerivativeRules.Max(x.Value, y.Value), DerivativeRules.Max(y.Value, x.Value));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The numbers are of different tapes.</exception>
    public static Var Min(Var x, Var y) =>
        x.Owner.Binary(x, y, Math.Min(x.Value, y.Value), DerivativeRules.Max(y.Value, x.Value), DerivativeRules.Max(x.Value, y.Value));

    /// <summary>Writes a function and its derivative on the tape.</summary>
    private Var Chain((Number Value, Number Derivative) f) => Owner.Unary(this, f.Value, f.Derivative);
}
