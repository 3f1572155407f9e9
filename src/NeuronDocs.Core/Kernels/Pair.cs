using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Two registers side by side, used as one of twice the width.</summary>
internal readonly struct Pair<T>(T low, T high) : IRegister<Pair<T>> where T : struct, IRegister<T>
{
    private readonly T low = low;
    private readonly T high = high;

    public static int Count => 2 * T.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> Fill(double value)
    {
        var both = T.Fill(value);
        return new(both, both);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> Load(ref double source) => new(T.Load(ref source), T.Load(ref Unsafe.Add(ref source, T.Count)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target)
    {
        low.Store(ref target);
        high.Store(ref Unsafe.Add(ref target, T.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> operator +(Pair<T> x, Pair<T> y) => new(x.low + y.low, x.high + y.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> MultiplyAdd(Pair<T> x, Pair<T> y, Pair<T> sum) =>
        new(T.MultiplyAdd(x.low, y.low, sum.low), T.MultiplyAdd(x.high, y.high, sum.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Pair<T> x) => T.Sum(x.low + x.high);
}
