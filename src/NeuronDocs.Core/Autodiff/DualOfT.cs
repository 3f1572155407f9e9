using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// A dual number whose parts are numbers that are differentiated themselves. <c>Dual&lt;Var&gt;</c> differentiates a forward derivative in reverse,
/// which gives a product with the Hessian; <c>Dual&lt;Dual&gt;</c> differentiates it forward again, which gives a second derivative.
/// </summary>
/// <typeparam name="T">The kind of number of the parts.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Tangent">The derivative of the value in the chosen direction.</param>
/// <remarks>The rules are those of <see cref="Dual"/>. Reverse over forward: Pearlmutter 1994, "Fast Exact Multiplication by the Hessian".</remarks>
public readonly record struct Dual<T>(T Value, T Tangent) : IScalar<Dual<T>> where T : IScalar<T>
{
    /// <inheritdoc/>
    double IScalar<Dual<T>>.Value => Value.Value;

    /// <inheritdoc/>
    public static Dual<T> operator +(Dual<T> x, Dual<T> y) => new(x.Value + y.Value, x.Tangent + y.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator +(Dual<T> x, double c) => new(x.Value + c, x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator +(double c, Dual<T> x) => new(c + x.Value, x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator -(Dual<T> x, Dual<T> y) => new(x.Value - y.Value, x.Tangent - y.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator -(Dual<T> x, double c) => new(x.Value - c, x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator -(double c, Dual<T> x) => new(c - x.Value, -x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator *(Dual<T> x, Dual<T> y) => new(x.Value * y.Value, x.Tangent * y.Value + x.Value * y.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator *(Dual<T> x, double c) => new(x.Value * c, x.Tangent * c);

    /// <inheritdoc/>
    public static Dual<T> operator *(double c, Dual<T> x) => new(c * x.Value, c * x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator /(Dual<T> x, Dual<T> y)
    {
        var quotient = x.Value / y.Value;
        return new(quotient, (x.Tangent - quotient * y.Tangent) / y.Value);
    }

    /// <inheritdoc/>
    public static Dual<T> operator /(Dual<T> x, double c) => new(x.Value / c, x.Tangent / c);

    /// <inheritdoc/>
    public static Dual<T> operator /(double c, Dual<T> x) => new(c / x.Value, -c / (x.Value * x.Value) * x.Tangent);

    /// <inheritdoc/>
    public static Dual<T> operator -(Dual<T> x) => new(-x.Value, -x.Tangent);

    static Dual<T> IScalar<Dual<T>>.Exp(Dual<T> x) => x.Chain(DerivativeRules.Exp(x.Value));

    static Dual<T> IScalar<Dual<T>>.ExpMinusOne(Dual<T> x) => x.Chain(DerivativeRules.ExpMinusOne(x.Value));

    static Dual<T> IScalar<Dual<T>>.Log(Dual<T> x) => x.Chain(DerivativeRules.Log(x.Value));

    static Dual<T> IScalar<Dual<T>>.LogOnePlus(Dual<T> x) => x.Chain(DerivativeRules.LogOnePlus(x.Value));

    static Dual<T> IScalar<Dual<T>>.Sqrt(Dual<T> x) => x.Chain(DerivativeRules.Sqrt(x.Value));

    static Dual<T> IScalar<Dual<T>>.Sin(Dual<T> x) => x.Chain(DerivativeRules.Sin(x.Value));

    static Dual<T> IScalar<Dual<T>>.Cos(Dual<T> x) => x.Chain(DerivativeRules.Cos(x.Value));

    static Dual<T> IScalar<Dual<T>>.Tanh(Dual<T> x) => x.Chain(DerivativeRules.Tanh(x.Value));

    static Dual<T> IScalar<Dual<T>>.Sigmoid(Dual<T> x) => x.Chain(DerivativeRules.Sigmoid(x.Value));

    static Dual<T> IScalar<Dual<T>>.Softplus(Dual<T> x) => x.Chain(DerivativeRules.Softplus(x.Value));

    static Dual<T> IScalar<Dual<T>>.Erf(Dual<T> x) => x.Chain(DerivativeRules.Erf(x.Value));

    static Dual<T> IScalar<Dual<T>>.Pow(Dual<T> x, int n) => x.Chain(DerivativeRules.Pow(x.Value, n));

    static Dual<T> IScalar<Dual<T>>.Pow(Dual<T> x, double p) => x.Chain(DerivativeRules.Pow(x.Value, p));

    static Dual<T> IScalar<Dual<T>>.Relu(Dual<T> x) => new(T.Relu(x.Value), DerivativeRules.Relu(x.Value.Value) * x.Tangent);

    static Dual<T> IScalar<Dual<T>>.Abs(Dual<T> x) => new(T.Abs(x.Value), DerivativeRules.Abs(x.Value.Value) * x.Tangent);

    static Dual<T> IScalar<Dual<T>>.Max(Dual<T> x, Dual<T> y) => new(T.Max(x.Value, y.Value),
        DerivativeRules.Max(x.Value.Value, y.Value.Value) * x.Tangent + DerivativeRules.Max(y.Value.Value, x.Value.Value) * y.Tangent);

    static Dual<T> IScalar<Dual<T>>.Min(Dual<T> x, Dual<T> y) => new(T.Min(x.Value, y.Value),
        DerivativeRules.Max(y.Value.Value, x.Value.Value) * x.Tangent + DerivativeRules.Max(x.Value.Value, y.Value.Value) * y.Tangent);

    /// <summary>Value and tangent as text, in the invariant culture.</summary>
    /// <returns>For example <c>(4) + (2) eps</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Value}) + ({Tangent}) eps");

    /// <summary>The chain rule: $(f(x))' = f'(x)\, x'$.</summary>
    private Dual<T> Chain((T Value, T Derivative) f) => new(f.Value, f.Derivative * Tangent);
}
