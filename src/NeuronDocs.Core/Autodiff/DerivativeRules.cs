namespace NeuronDocs.Core;

/// <summary>
/// The value and the derivative of each function, once for all kinds of number. With <see cref="Number"/> they are what a tape writes down and
/// what a dual number multiplies with; with a number that is differentiated itself, they are derivatives of derivatives.
/// </summary>
internal static class DerivativeRules
{
    private const double TwoOverSqrtPi = 1.1283791670955126;

    public static (T Value, T Derivative) Exp<T>(T x) where T : IScalar<T>
    {
        var y = T.Exp(x);
        return (y, y);
    }

    public static (T Value, T Derivative) ExpMinusOne<T>(T x) where T : IScalar<T> => (T.ExpMinusOne(x), T.Exp(x));

    public static (T Value, T Derivative) Log<T>(T x) where T : IScalar<T> => (T.Log(x), 1 / x);

    public static (T Value, T Derivative) LogOnePlus<T>(T x) where T : IScalar<T> => (T.LogOnePlus(x), 1 / (1 + x));

    public static (T Value, T Derivative) Sqrt<T>(T x) where T : IScalar<T>
    {
        var y = T.Sqrt(x);
        return (y, 0.5 / y);
    }

    public static (T Value, T Derivative) Sin<T>(T x) where T : IScalar<T> => (T.Sin(x), T.Cos(x));

    public static (T Value, T Derivative) Cos<T>(T x) where T : IScalar<T> => (T.Cos(x), -T.Sin(x));

    public static (T Value, T Derivative) Tanh<T>(T x) where T : IScalar<T>
    {
        var y = T.Tanh(x);
        return (y, 1 - y * y);
    }

    public static (T Value, T Derivative) Sigmoid<T>(T x) where T : IScalar<T>
    {
        var y = T.Sigmoid(x);
        return (y, y * (1 - y));
    }

    public static (T Value, T Derivative) Softplus<T>(T x) where T : IScalar<T> => (T.Softplus(x), T.Sigmoid(x));

    public static (T Value, T Derivative) Erf<T>(T x) where T : IScalar<T> => (T.Erf(x), TwoOverSqrtPi * T.Exp(-(x * x)));

    // n = 0 avoids x^-1: the derivative of x^0 is 0 at x = 0 too. One less than the smallest integer is none, but it is a double.
    public static (T Value, T Derivative) Pow<T>(T x, int n) where T : IScalar<T> =>
        (T.Pow(x, n), n * (n == int.MinValue ? T.Pow(x, n - 1.0) : T.Pow(x, n == 0 ? 0 : n - 1)));

    public static (T Value, T Derivative) Pow<T>(T x, double p) where T : IScalar<T> => (T.Pow(x, p), p * T.Pow(x, p == 0 ? 0 : p - 1));

    // The derivative of a function made of straight pieces is a constant: it has no derivative of its own. NaN stays visible in each.
    public static double Relu(double x) => x > 0 ? 1 : x <= 0 ? 0 : x;

    public static double Abs(double x) => x > 0 ? 1 : x < 0 ? -1 : x - x;

    /// <summary>The share of x in max(x, y); that of y is <c>Max(y, x)</c>, and a minimum is a maximum with the roles exchanged.</summary>
    public static double Max(double x, double y) => x > y ? 1 : x < y ? 0 : x == y ? 0.5 : double.NaN;
}
