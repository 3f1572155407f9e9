using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Benchmarks;

/// <summary>How fast this processor multiplies and adds doubles at all: sums in registers that do not wait for each other, in the widest vectors.</summary>
internal static class FusedMultiplyAddPeak
{
    /// <summary>x = factor x + 1, over and over in each of the sums; a factor below 1 keeps them ordinary numbers.</summary>
    public static double Run(double factor) =>
        Vector512.IsHardwareAccelerated ? Run512(factor) : Vector256.IsHardwareAccelerated ? Run256(factor) : RunScalar(factor);

    public static double RunOnTwoThreads(double factor)
    {
        double first = 0, second = 0;
        Parallel.Invoke(() => first = Run(factor), () => second = Run(factor));
        return first + second;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run512(double factor)
    {
        Vector512<double> a = Vector512.Create(factor), b = Vector512.Create(1.0);
        Vector512<double> c0 = b, c1 = b, c2 = b, c3 = b, c4 = b, c5 = b, c6 = b, c7 = b, c8 = b, c9 = b, c10 = b, c11 = b;
        for (var i = 0; i < Work.PeakTermsOfChain / Vector512<double>.Count; i++)
        {
            c0 = Vector512.FusedMultiplyAdd(a, c0, b);
            c1 = Vector512.FusedMultiplyAdd(a, c1, b);
            c2 = Vector512.FusedMultiplyAdd(a, c2, b);
            c3 = Vector512.FusedMultiplyAdd(a, c3, b);
            c4 = Vector512.FusedMultiplyAdd(a, c4, b);
            c5 = Vector512.FusedMultiplyAdd(a, c5, b);
            c6 = Vector512.FusedMultiplyAdd(a, c6, b);
            c7 = Vector512.FusedMultiplyAdd(a, c7, b);
            c8 = Vector512.FusedMultiplyAdd(a, c8, b);
            c9 = Vector512.FusedMultiplyAdd(a, c9, b);
            c10 = Vector512.FusedMultiplyAdd(a, c10, b);
            c11 = Vector512.FusedMultiplyAdd(a, c11, b);
        }

        return Vector512.Sum(c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + c9 + c10 + c11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Run256(double factor)
    {
        Vector256<double> a = Vector256.Create(factor), b = Vector256.Create(1.0);
        Vector256<double> c0 = b, c1 = b, c2 = b, c3 = b, c4 = b, c5 = b, c6 = b, c7 = b, c8 = b, c9 = b, c10 = b, c11 = b;
        for (var i = 0; i < Work.PeakTermsOfChain / Vector256<double>.Count; i++)
        {
            c0 = Vector256.FusedMultiplyAdd(a, c0, b);
            c1 = Vector256.FusedMultiplyAdd(a, c1, b);
            c2 = Vector256.FusedMultiplyAdd(a, c2, b);
            c3 = Vector256.FusedMultiplyAdd(a, c3, b);
            c4 = Vector256.FusedMultiplyAdd(a, c4, b);
            c5 = Vector256.FusedMultiplyAdd(a, c5, b);
            c6 = Vector256.FusedMultiplyAdd(a, c6, b);
            c7 = Vector256.FusedMultiplyAdd(a, c7, b);
            c8 = Vector256.FusedMultiplyAdd(a, c8, b);
            c9 = Vector256.FusedMultiplyAdd(a, c9, b);
            c10 = Vector256.FusedMultiplyAdd(a, c10, b);
            c11 = Vector256.FusedMultiplyAdd(a, c11, b);
        }

        return Vector256.Sum(c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + c9 + c10 + c11);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double RunScalar(double factor)
    {
        double c0 = 1, c1 = 1, c2 = 1, c3 = 1, c4 = 1, c5 = 1, c6 = 1, c7 = 1, c8 = 1, c9 = 1, c10 = 1, c11 = 1;
        for (var i = 0; i < Work.PeakTermsOfChain; i++)
        {
            c0 = Math.FusedMultiplyAdd(factor, c0, 1);
            c1 = Math.FusedMultiplyAdd(factor, c1, 1);
            c2 = Math.FusedMultiplyAdd(factor, c2, 1);
            c3 = Math.FusedMultiplyAdd(factor, c3, 1);
            c4 = Math.FusedMultiplyAdd(factor, c4, 1);
            c5 = Math.FusedMultiplyAdd(factor, c5, 1);
            c6 = Math.FusedMultiplyAdd(factor, c6, 1);
            c7 = Math.FusedMultiplyAdd(factor, c7, 1);
            c8 = Math.FusedMultiplyAdd(factor, c8, 1);
            c9 = Math.FusedMultiplyAdd(factor, c9, 1);
            c10 = Math.FusedMultiplyAdd(factor, c10, 1);
            c11 = Math.FusedMultiplyAdd(factor, c11, 1);
        }

        return c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7 + c8 + c9 + c10 + c11;
    }
}
