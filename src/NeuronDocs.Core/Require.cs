using System.Globalization;
using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Checks of arguments. Each message names the parameter, the value it had and what was expected.</summary>
internal static class Require
{
    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 ? value : throw OutOfRange(name, value, "a positive integer");

    public static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 ? value : throw OutOfRange(name, value, "at least 0");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && double.IsFinite(value) ? value : throw OutOfRange(name, value, "a positive finite number");

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && double.IsFinite(value) ? value : throw OutOfRange(name, value, "a finite number of at least 0");

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw OutOfRange(name, value, "a finite number");

    /// <summary>A decay rate such as Adam's beta: 1 would remember for ever and divide by zero.</summary>
    public static double Decay(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and < 1 ? value : throw OutOfRange(name, value, "at least 0 and less than 1");

    /// <summary>The weight of what is new in a running average: with 0 it would learn nothing.</summary>
    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is > 0 and <= 1 ? value : throw OutOfRange(name, value, "more than 0 and at most 1");

    public static double UnitInterval(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and <= 1 ? value : throw OutOfRange(name, value, "a number from 0 to 1");

    public static int AtLeast(int value, int least, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least ? value : throw OutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"at least {least}"));

    public static double Above(double value, double bound, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > bound && double.IsFinite(value)
            ? value : throw OutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"a finite number above {bound}"));

    public static double AtLeast(double value, double least, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least && double.IsFinite(value)
            ? value
            : throw OutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"a finite number of at least {least}"));

    public static T Given<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "") where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>A share that is neither nothing nor all.</summary>
    public static double Between0And1(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is > 0 and < 1 ? value : throw OutOfRange(name, value, "more than 0 and less than 1");

    public static double Binary(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is 0 or 1 ? value : throw OutOfRange(name, value, "0 or 1");

    public static void Length(int actual, int expected, string name, string unit)
    {
        if (actual != expected) throw WrongLength(actual, expected, name, unit);
    }

    public static void NotEmpty(int length, string name)
    {
        if (length == 0) throw new ArgumentException($"{name} is empty, expected at least one value.", name);
    }

    public static void Index(int value, int count, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, count, name);
    }

    /// <summary>The product of positive sizes as the length of an array. It is refused, not wrapped around, when no array is that long.</summary>
    public static int Count(string name, params ReadOnlySpan<int> sizes)
    {
        var count = 1L;
        foreach (var size in sizes) count = Capacity(count * size, name);
        return (int)count;
    }

    public static int Capacity(long length, string name) => length <= Array.MaxLength
        ? (int)length
        : throw new ArgumentOutOfRangeException(name, length, string.Create(CultureInfo.InvariantCulture, $"{name} asks for an array of {length} values, expected at most {Array.MaxLength}."));

    /// <summary>What a caller's function f returned.</summary>
    public static void Outputs(int count, string name = "f")
    {
        if (count == 0) throw new ArgumentException($"{name} has no outputs, expected at least one.", name);
    }

    public static ArgumentException WrongLength(int actual, int expected, string name, string unit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name} has {actual} {unit}, expected {expected}."), name);

    public static ArgumentOutOfRangeException OutOfRange(string name, IFormattable value, string expected) =>
        new(name, value, $"{name} is {value.ToString(null, CultureInfo.InvariantCulture)}, expected {expected}.");
}
