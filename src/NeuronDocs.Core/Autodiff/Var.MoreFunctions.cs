namespace NeuronDocs.Core;

/// <content>The functions that formulas of activations and losses are made of, beside those of a calculator.</content>
public readonly partial record struct Var
{
    /// <summary>The absolute value; its derivative is the sign, and 0 at zero, where there is none.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Abs(Var x) =>
        x.Owner.Unary(x, Math.Abs(x.Value), double.IsNaN(x.Value) ? x.Value : x.Value > 0 ? 1 : x.Value < 0 ? -1 : 0);

    /// <inheritdoc cref="Abs(Var)"/>
    public Var Abs() => Abs(this);

    /// <summary>e^x - 1, accurate near zero; its derivative is e^x.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var ExpMinusOne(Var x) => x.Owner.Unary(x, Elementary.ExpMinusOne(x.Value), Elementary.Exp(x.Value));

    /// <inheritdoc cref="ExpMinusOne(Var)"/>
    public Var ExpMinusOne() => ExpMinusOne(this);

    /// <summary>ln(1 + x), accurate near zero; its derivative is 1 / (1 + x).</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var LogOnePlus(Var x) => x.Owner.Unary(x, Elementary.LogOnePlus(x.Value), 1 / (1 + x.Value));

    /// <inheritdoc cref="LogOnePlus(Var)"/>
    public Var LogOnePlus() => LogOnePlus(this);

    /// <summary>ln(1 + e^x); its derivative is the logistic function.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Softplus(Var x) => x.Owner.Unary(x, Elementary.Softplus(x.Value), Elementary.Sigmoid(x.Value));

    /// <inheritdoc cref="Softplus(Var)"/>
    public Var Softplus() => Softplus(this);

    /// <summary>The error function; its derivative is 2/sqrt(pi) e^(-x^2).</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Erf(Var x) => x.Owner.Unary(x, Elementary.Erf(x.Value), Elementary.ErfSlope(x.Value));

    /// <inheritdoc cref="Erf(Var)"/>
    public Var Erf() => Erf(this);

    /// <summary>x to a real power; its derivative is y x^(y-1).</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent, a constant.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Pow(Var x, double y) =>
        x.Owner.Unary(x, Elementary.Pow(x.Value, y), y == 0 ? 0 : y * Elementary.Pow(x.Value, y - 1));

    /// <inheritdoc cref="Pow(Var, double)"/>
    public Var Pow(double y) => Pow(this, y);
}
