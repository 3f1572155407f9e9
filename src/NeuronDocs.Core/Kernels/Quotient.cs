using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>values[k] /= divisor, a sum's way to a mean.</summary>
internal static class Quotient
{
    /// <summary>Divides in place.</summary>
    public static void Divide(Span<double> values, int divisor)
    {
        if (Vector512.IsHardwareAccelerated) Divide<EightLanes>(values, divisor);
        else if (Vector256.IsHardwareAccelerated) Divide<FourLanes>(values, divisor);
        else Divide<OneLane>(values, divisor);
    }

    /// <summary>The same at a given width. The reciprocal of a power of two is exact, so its product has the bits of the quotient and takes a tenth of the time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Divide<T>(Span<double> values, int divisor) where T : struct, ILanes<T>
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var isPower = (divisor & (divisor - 1)) == 0;
        T by = isPower ? 1.0 / divisor : divisor;
        var k = 0;
        for (; k + T.Count <= values.Length; k += T.Count)
        {
            ref var place = ref Unsafe.Add(ref first, k);
            var lanes = T.Load(ref place);
            (isPower ? lanes * by : lanes / by).Store(ref place);
        }

        for (; k < values.Length; k++) values[k] /= divisor;
    }
}
