using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// Forward-mode automatic differentiation. A dual number $a + b \varepsilon$ carries a value and its derivative, the tangent, through every operation;
/// because $\varepsilon^2 = 0$, the arithmetic of such numbers is the rules of differentiation. Start with <c>new Dual(x, 1)</c>, read <see cref="Tangent"/>.
/// </summary>
/// <param name="Value">$a$, the value.</param>
/// <param name="Tangent">$b$, the derivative of the value in the chosen direction; 1 for the variable, 0 for a constant.</param>
/// <remarks>
/// One evaluation gives the derivatives of all outputs in one direction; <see cref="Tape"/> gives those of one output in all directions.
/// The tangent obeys IEEE arithmetic: a tangent of 0 times an infinite slope, such as that of the square root at 0, is <c>NaN</c>, where a
/// tape leaves out what the output does not depend on. Griewank and Walther 2008 write a dot over the value; Baydin et al. 2018, section 3.1.
/// </remarks>
public readonly record struct Dual(double Value, double Tangent) : IScalar<Dual>
{
    /// <summary>A constant: its tangent is 0.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Dual(double value) => new(value, 0);

    /// <inheritdoc/>
    public static Dual operator +(Dual x, Dual y) => new(x.Value + y.Value, x.Tangent + y.Tangent);

    /// <inheritdoc/>
    public static Dual operator +(Dual x, double c) => new(x.Value + c, x.Tangent);

    /// <inheritdoc/>
    public static Dual operator +(double c, Dual x) => new(c + x.Value, x.Tangent);

    /// <inheritdoc/>
    public static Dual operator -(Dual x, Dual y) => new(x.Value - y.Value, x.Tangent - y.Tangent);

    /// <inheritdoc/>
    public static Dual operator -(Dual x, double c) => new(x.Value - c, x.Tangent);

    /// <inheritdoc/>
    public static Dual operator -(double c, Dual x) => new(c - x.Value, -x.Tangent);

    /// <inheritdoc/>
    public static Dual operator *(Dual x, Dual y) => new(x.Value * y.Value, x.Tangent * y.Value + x.Value * y.Tangent);

    /// <inheritdoc/>
    public static Dual operator *(Dual x, double c) => new(x.Value * c, x.Tangent * c);

    /// <inheritdoc/>
    public static Dual operator *(double c, Dual x) => new(c * x.Value, c * x.Tangent);

    /// <inheritdoc/>
    public static Dual operator /(Dual x, Dual y)
    {
        var quotient = x.Value / y.Value;
        return new(quotient, (x.Tangent - quotient * y.Tangent) / y.Value);
    }

    /// <inheritdoc/>
    public static Dual operator /(Dual x, double c) => new(x.Value / c, x.Tangent / c);

    /// <inheritdoc/>
    public static Dual operator /(double c, Dual x) => new(c / x.Value, -c / (x.Value * x.Value) * x.Tangent);

    /// <inheritdoc/>
    public static Dual operator -(Dual x) => new(-x.Value, -x.Tangent);

    /// <inheritdoc/>
    public static Dual Exp(Dual x) => x.Chain(DerivativeRules.Exp<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual ExpMinusOne(Dual x) => x.Chain(DerivativeRules.ExpMinusOne<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Log(Dual x) => x.Chain(DerivativeRules.Log<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual LogOnePlus(Dual x) => x.Chain(DerivativeRules.LogOnePlus<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Sqrt(Dual x) => x.Chain(DerivativeRules.Sqrt<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Sin(Dual x) => x.Chain(DerivativeRules.Sin<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Cos(Dual x) => x.Chain(DerivativeRules.Cos<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Tanh(Dual x) => x.Chain(DerivativeRules.Tanh<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Sigmoid(Dual x) => x.Chain(DerivativeRules.Sigmoid<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Softplus(Dual x) => x.Chain(DerivativeRules.Softplus<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Erf(Dual x) => x.Chain(DerivativeRules.Erf<Number>(x.Value));

    /// <inheritdoc/>
    public static Dual Pow(Dual x, int n) => x.Chain(DerivativeRules.Pow<Number>(x.Value, n));

    /// <inheritdoc/>
    public static Dual Pow(Dual x, double p) => x.Chain(DerivativeRules.Pow<Number>(x.Value, p));

    /// <inheritdoc/>
    public static Dual Relu(Dual x) => x.Chain((Math.Max(0, x.Value), DerivativeRules.Relu(x.Value)));

    /// <inheritdoc/>
    public static Dual Abs(Dual x) => x.Chain((Math.Abs(x.Value), DerivativeRules.Abs(x.Value)));

    /// <inheritdoc/>
    public static Dual Max(Dual x, Dual y) => new(Math.Max(x.Value, y.Value),
        DerivativeRules.Max(x.Value, y.Value) * x.Tangent + DerivativeRules.Max(y.Value, x.Value) * y.Tangent);

    /// <inheritdoc/>
    public static Dual Min(Dual x, Dual y) => new(Math.Min(x.Value, y.Value),
        DerivativeRules.Max(y.Value, x.Value) * x.Tangent + DerivativeRules.Max(x.Value, y.Value) * y.Tangent);

    /// <summary>Value and tangent as text, in the invariant culture.</summary>
    /// <returns>For example <c>4 + 2 eps</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} + {Tangent} eps");

    /// <summary>The chain rule: $(f(x))' = f'(x)\, x'$.</summary>
    private Dual Chain((Number Value, Number Derivative) f) => new(f.Value, f.Derivative * Tangent);
}
