using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// A double as an <see cref="IScalar{T}"/>: evaluates a function that is written for all kinds of number, and differentiates nothing.
/// It converts from and to double by itself: <c>double y = F&lt;Number&gt;([1, 2]);</c>.
/// </summary>
/// <param name="Value">The value.</param>
public readonly record struct Number(double Value) : IScalar<Number>
{
    /// <summary>A number from a double.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Number(double value) => new(value);

    /// <summary>The double that a number is.</summary>
    /// <param name="x">The number.</param>
    public static implicit operator double(Number x) => x.Value;

    /// <inheritdoc/>
    public static Number operator +(Number x, Number y) => x.Value + y.Value;

    /// <inheritdoc/>
    public static Number operator +(Number x, double c) => x.Value + c;

    /// <inheritdoc/>
    public static Number operator +(double c, Number x) => c + x.Value;

    /// <inheritdoc/>
    public static Number operator -(Number x, Number y) => x.Value - y.Value;

    /// <inheritdoc/>
    public static Number operator -(Number x, double c) => x.Value - c;

    /// <inheritdoc/>
    public static Number operator -(double c, Number x) => c - x.Value;

    /// <inheritdoc/>
    public static Number operator *(Number x, Number y) => x.Value * y.Value;

    /// <inheritdoc/>
    public static Number operator *(Number x, double c) => x.Value * c;

    /// <inheritdoc/>
    public static Number operator *(double c, Number x) => c * x.Value;

    /// <inheritdoc/>
    public static Number operator /(Number x, Number y) => x.Value / y.Value;

    /// <inheritdoc/>
    public static Number operator /(Number x, double c) => x.Value / c;

    /// <inheritdoc/>
    public static Number operator /(double c, Number x) => c / x.Value;

    /// <inheritdoc/>
    public static Number operator -(Number x) => -x.Value;

    /// <inheritdoc/>
    public static Number Exp(Number x) => Elementary.Exp(x);

    /// <inheritdoc/>
    public static Number ExpMinusOne(Number x) => Elementary.ExpMinusOne(x);

    /// <inheritdoc/>
    public static Number Log(Number x) => Elementary.Log(x);

    /// <inheritdoc/>
    public static Number LogOnePlus(Number x) => Elementary.LogOnePlus(x);

    /// <inheritdoc/>
    public static Number Sqrt(Number x) => Math.Sqrt(x);

    /// <inheritdoc/>
    public static Number Sin(Number x) => Elementary.Sin(x);

    /// <inheritdoc/>
    public static Number Cos(Number x) => Elementary.Cos(x);

    /// <inheritdoc/>
    public static Number Tanh(Number x) => Elementary.Tanh(x);

    /// <inheritdoc/>
    public static Number Sigmoid(Number x) => Elementary.Sigmoid(x);

    /// <inheritdoc/>
    public static Number Softplus(Number x) => Elementary.Softplus(x);

    /// <inheritdoc/>
    public static Number Erf(Number x) => Elementary.Erf(x);

    /// <inheritdoc/>
    public static Number Pow(Number x, int n) => Elementary.Pow(x, n);

    /// <inheritdoc/>
    public static Number Pow(Number x, double p) => Elementary.Pow(x, p);

    /// <inheritdoc/>
    public static Number Relu(Number x) => Math.Max(0, x.Value);

    /// <inheritdoc/>
    public static Number Abs(Number x) => Math.Abs(x.Value);

    /// <inheritdoc/>
    public static Number Max(Number x, Number y) => Math.Max(x.Value, y.Value);

    /// <inheritdoc/>
    public static Number Min(Number x, Number y) => Math.Min(x.Value, y.Value);

    /// <summary>The value as text, in the invariant culture.</summary>
    /// <returns>The shortest text that reads back as the same number.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
