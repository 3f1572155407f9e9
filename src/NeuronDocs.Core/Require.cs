using System.Globalization;
using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Checks of arguments. Each message names the parameter, the value it had and what was expected.</summary>
internal static class Require
{
    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 ? value : throw OutOfRange(name, value, "a positive integer");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && double.IsFinite(value) ? value : throw OutOfRange(name, value, "a positive finite number");

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && double.IsFinite(value) ? value : throw OutOfRange(name, value, "a finite number of at least 0");

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw OutOfRange(name, value, "a finite number");

    /// <summary>A decay rate such as Adam's beta: 1 would remember for ever and divide by zero.</summary>
    public static double Decay(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and < 1 ? value : throw OutOfRange(name, value, "at least 0 and less than 1");

    public static void Length(int actual, int expected, string name, string unit)
    {
        if (actual != expected)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} has {actual} {unit}, expected {expected}."), name);
    }

    public static void NotEmpty(int length, string name)
    {
        if (length == 0) throw new ArgumentException($"{name} is empty, expected at least one value.", name);
    }

    private static ArgumentOutOfRangeException OutOfRange(string name, IFormattable value, string expected) =>
        new(name, value, $"{name} is {value.ToString(null, CultureInfo.InvariantCulture)}, expected {expected}.");
}
