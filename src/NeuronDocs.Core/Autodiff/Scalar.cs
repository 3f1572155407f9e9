namespace NeuronDocs.Core;

/// <summary>The functions of <see cref="IScalar{T}"/> in the order in which one reads them: <c>(x * w + b).Tanh()</c>.</summary>
public static class Scalar
{
    /// <inheritdoc cref="IScalar{T}.Exp(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Exp<T>(this T x) where T : IScalar<T> => T.Exp(x);

    /// <inheritdoc cref="IScalar{T}.ExpMinusOne(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T ExpMinusOne<T>(this T x) where T : IScalar<T> => T.ExpMinusOne(x);

    /// <inheritdoc cref="IScalar{T}.Log(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Log<T>(this T x) where T : IScalar<T> => T.Log(x);

    /// <inheritdoc cref="IScalar{T}.LogOnePlus(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T LogOnePlus<T>(this T x) where T : IScalar<T> => T.LogOnePlus(x);

    /// <inheritdoc cref="IScalar{T}.Sqrt(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Sqrt<T>(this T x) where T : IScalar<T> => T.Sqrt(x);

    /// <inheritdoc cref="IScalar{T}.Sin(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Sin<T>(this T x) where T : IScalar<T> => T.Sin(x);

    /// <inheritdoc cref="IScalar{T}.Cos(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Cos<T>(this T x) where T : IScalar<T> => T.Cos(x);

    /// <inheritdoc cref="IScalar{T}.Tanh(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Tanh<T>(this T x) where T : IScalar<T> => T.Tanh(x);

    /// <inheritdoc cref="IScalar{T}.Sigmoid(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Sigmoid<T>(this T x) where T : IScalar<T> => T.Sigmoid(x);

    /// <inheritdoc cref="IScalar{T}.Softplus(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Softplus<T>(this T x) where T : IScalar<T> => T.Softplus(x);

    /// <inheritdoc cref="IScalar{T}.Erf(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Erf<T>(this T x) where T : IScalar<T> => T.Erf(x);

    /// <inheritdoc cref="IScalar{T}.Pow(T, int)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Pow<T>(this T x, int n) where T : IScalar<T> => T.Pow(x, n);

    /// <inheritdoc cref="IScalar{T}.Pow(T, double)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Pow<T>(this T x, double p) where T : IScalar<T> => T.Pow(x, p);

    /// <inheritdoc cref="IScalar{T}.Relu(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Relu<T>(this T x) where T : IScalar<T> => T.Relu(x);

    /// <inheritdoc cref="IScalar{T}.Abs(T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Abs<T>(this T x) where T : IScalar<T> => T.Abs(x);

    /// <inheritdoc cref="IScalar{T}.Max(T, T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Max<T>(this T x, T y) where T : IScalar<T> => T.Max(x, y);

    /// <inheritdoc cref="IScalar{T}.Min(T, T)"/>
    /// <typeparam name="T">The kind of number.</typeparam>
    public static T Min<T>(this T x, T y) where T : IScalar<T> => T.Min(x, y);
}
