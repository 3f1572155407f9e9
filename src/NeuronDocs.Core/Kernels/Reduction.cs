using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>
/// Sums over many numbers, in an order that no machine's vectors decide. There are 32 virtual lanes: number i goes to lane i % 32, a lane sums in
/// the order of i, and in the end the upper half of the lanes is added to the lower half until one is left.
/// </summary>
/// <remarks>
/// One sum in the order of its index has to wait for every addition; 32 do not wait for one another. Two kinds of sums have an order of their own: an
/// element of a <see cref="MatrixProduct"/> stays in that of its index, as its neighbors are there to be added up meanwhile, and a neuron's
/// <see cref="WeightedSum"/>, which is short more often than long, has fewer lanes.
/// </remarks>
internal static class Reduction
{
    private const int Lanes = 32;

    // Four registers of the widest kind. Narrower ones come by more than once, for a block that stays in the nearest cache.
    private const int Stride = Lanes / 4;
    private const int Block = 32 * Lanes;

    public static double Sum(ReadOnlySpan<double> x) => Sum(new Value(), x, x);

    public static double SumOfSizes(ReadOnlySpan<double> x) => Sum(new Size(), x, x);

    public static double SumOfSquaredDistances(ReadOnlySpan<double> x, double from) => Sum(new SquaredDistance(from), x, x);

    /// <summary>sum_i x[i] y[i], one fused multiply-add a term.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Sum(new Product(), x, y[..x.Length]);

    /// <summary>The Euclidean length.</summary>
    public static double Norm(ReadOnlySpan<double> x) => Math.Sqrt(Dot(x, x));

    /// <summary>Whether no number is infinite or <c>NaN</c>: only those less themselves are not 0.</summary>
    public static bool AreFinite(ReadOnlySpan<double> x) => Sum(new LessItself(), x, x) == 0;

    private static double Sum<TTerm>(TTerm term, ReadOnlySpan<double> x, ReadOnlySpan<double> y) where TTerm : struct, ITerm =>
        Vector512.IsHardwareAccelerated ? Sum<TTerm, EightLanes>(term, x, y)
        : Vector256.IsHardwareAccelerated ? Sum<TTerm, FourLanes>(term, x, y)
        : Sum<TTerm, OneLane>(term, x, y);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Sum<TTerm, T>(TTerm term, ReadOnlySpan<double> x, ReadOnlySpan<double> y) where TTerm : struct, ITerm where T : struct, ILanes<T>
    {
        Span<double> lanes = stackalloc double[Lanes];
        ref var x0 = ref MemoryMarshal.GetReference(x);
        ref var y0 = ref MemoryMarshal.GetReference(y);
        var whole = x.Length - x.Length % Lanes;
        for (var start = 0; start < whole; start += Block)
        {
            var end = Math.Min(start + Block, whole);
            for (var lane = 0; lane < Stride; lane += T.Count)
            {
                ref var sums = ref lanes[lane];
                T sum0 = T.Load(ref sums), sum1 = T.Load(ref Unsafe.Add(ref sums, Stride));
                T sum2 = T.Load(ref Unsafe.Add(ref sums, 2 * Stride)), sum3 = T.Load(ref Unsafe.Add(ref sums, 3 * Stride));
                for (var i = start + lane; i < end; i += Lanes)
                {
                    sum0 = term.Add(sum0, T.Load(ref Unsafe.Add(ref x0, i)), T.Load(ref Unsafe.Add(ref y0, i)));
                    sum1 = term.Add(sum1, T.Load(ref Unsafe.Add(ref x0, i + Stride)), T.Load(ref Unsafe.Add(ref y0, i + Stride)));
                    sum2 = term.Add(sum2, T.Load(ref Unsafe.Add(ref x0, i + 2 * Stride)), T.Load(ref Unsafe.Add(ref y0, i + 2 * Stride)));
                    sum3 = term.Add(sum3, T.Load(ref Unsafe.Add(ref x0, i + 3 * Stride)), T.Load(ref Unsafe.Add(ref y0, i + 3 * Stride)));
                }

                sum0.Store(ref sums);
                sum1.Store(ref Unsafe.Add(ref sums, Stride));
                sum2.Store(ref Unsafe.Add(ref sums, 2 * Stride));
                sum3.Store(ref Unsafe.Add(ref sums, 3 * Stride));
            }
        }

        for (var i = whole; i < x.Length; i++) lanes[i - whole] = term.Add<OneLane>(lanes[i - whole], x[i], y[i]).Value;

        // A lane to which no number went holds +0, which changes no sum: halves of such lanes are left out.
        for (var half = Math.Min(Lanes, (int)BitOperations.RoundUpToPowerOf2((uint)x.Length)) / 2; half > 0; half /= 2)
            for (var lane = 0; lane < half; lane++) lanes[lane] += lanes[lane + half];
        return lanes[0];
    }

    /// <summary>What each number, or pair of numbers, adds to a sum.</summary>
    internal interface ITerm
    {
        T Add<T>(T sum, T x, T y) where T : struct, ILanes<T>;
    }

    internal readonly struct Value : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Add<T>(T sum, T x, T y) where T : struct, ILanes<T> => sum + x;
    }

    internal readonly struct Size : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Add<T>(T sum, T x, T y) where T : struct, ILanes<T> => sum + T.Abs(x);
    }

    internal readonly struct Product : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Add<T>(T sum, T x, T y) where T : struct, ILanes<T> => T.MultiplyAdd(x, y, sum);
    }

    internal readonly struct SquaredDistance(double from) : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Add<T>(T sum, T x, T y) where T : struct, ILanes<T> => T.MultiplyAdd(x - from, y - from, sum);
    }

    internal readonly struct LessItself : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Add<T>(T sum, T x, T y) where T : struct, ILanes<T> => sum + (x - x);
    }
}
