namespace NeuronDocs.Core;

/// <summary>
/// Some doubles side by side in one register, with the arithmetic of each. A kernel is written once over this and compiled for each width: what a
/// lane computes does not depend on how many lanes there are, so neither do the bits. <see cref="OneLane"/> is plain double arithmetic, for
/// machines without vectors, for remainders, and for a single number.
/// </summary>
/// <remarks>A comparison gives a mask, all bits of a lane set or none, to <see cref="Select"/> with.</remarks>
internal interface ILanes<T> : IRegister<T> where T : struct, ILanes<T>
{
    static abstract implicit operator T(double value);

    static T IRegister<T>.Fill(double value) => value;

    static abstract T operator -(T x, T y);

    static abstract T operator *(T x, T y);

    static abstract T operator /(T x, T y);

    static abstract T operator <(T x, T y);

    static abstract T operator >(T x, T y);

    /// <summary>Which lanes hold <c>NaN</c>.</summary>
    static abstract T IsNaN(T x);

    static abstract T Abs(T x);

    /// <summary>The smaller one of two numbers that are not <c>NaN</c>.</summary>
    static abstract T Min(T x, T y);

    /// <summary>The larger one of two numbers; the second where one is <c>NaN</c>.</summary>
    static abstract T Max(T x, T y);

    static abstract T Sqrt(T x);

    static abstract T CopySign(T size, T sign);

    static abstract T Select(T mask, T yes, T no);

    /// <summary>Whether x is below y in every lane; no lane with a <c>NaN</c> is.</summary>
    static abstract bool AllLess(T x, T y);

    /// <summary>2^k, with k in the last bits of a number to which 1.5 * 2^52 has been added.</summary>
    static abstract T PowerOfTwo(T shifted);

    /// <summary>k and m with x = 2^k m and sqrt(1/2) &lt;= m &lt; sqrt(2), for positive normal x.</summary>
    static abstract (T Exponent, T Mantissa) Split(T x);
}
