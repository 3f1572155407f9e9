using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeuronDocs.Core;

/// <summary>
/// Copies a part of a matrix into strips, one after the other, each <c>width</c> wide and all of the depth, to lie in the order in which a
/// <see cref="Tile"/> reads it: element [k, j] of a strip is at k width + j.
/// </summary>
internal static class Panel
{
    /// <summary>One strip of <paramref name="columns"/> columns, which zeros fill up to the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void CopyRest(ref double source, nint row, nint column, int columns, ref double target, int width, int depth)
    {
        for (nint k = 0; k < depth; k++)
            for (nint j = 0; j < width; j++)
                Unsafe.Add(ref target, k * width + j) = j < columns ? Unsafe.Add(ref source, k * row + j * column) : 0;
    }

    /// <summary>Strips without a rest, of a matrix whose rows or columns lie in one piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(ref double source, nint row, nint column, int columns, ref double target, int width, int depth)
    {
        if (column == 1)
        {
            for (nint k = 0; k < depth; k++)
                CopyRow(ref Unsafe.Add(ref source, k * row), columns, ref Unsafe.Add(ref target, k * width), width, (nint)width * depth);
            return;
        }

        for (nint j = 0; j < columns; j += width)
        {
            nint i = 0;
            if (Avx.IsSupported)
            {
                for (; i + 4 <= width; i += 4)
                    Transpose(ref Unsafe.Add(ref source, (j + i) * column), column, ref Unsafe.Add(ref target, j * depth + i), width, depth);
            }

            for (; i < width; i++)
                for (nint k = 0; k < depth; k++)
                    Unsafe.Add(ref target, j * depth + k * width + i) = Unsafe.Add(ref source, (j + i) * column + k * row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyRow(ref double source, int columns, ref double target, int width, nint strip)
    {
        for (nint j = 0; j < columns; j += width)
        {
            nint i = 0;
            if (Vector256.IsHardwareAccelerated)
            {
                for (; i + 4 <= width; i += 4) Vector256.LoadUnsafe(ref source, (nuint)(j + i)).StoreUnsafe(ref target, (nuint)i);
            }

            for (; i < width; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, j + i);
            target = ref Unsafe.Add(ref target, strip);
        }
    }

    /// <summary>Four rows become four columns, in blocks of four by four that turn within registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(ref double row0, nint rowStride, ref double target, nint width, int depth)
    {
        ref var row1 = ref Unsafe.Add(ref row0, rowStride);
        ref var row2 = ref Unsafe.Add(ref row1, rowStride);
        ref var row3 = ref Unsafe.Add(ref row2, rowStride);
        nint k = 0;
        for (; k + 4 <= depth; k += 4)
        {
            Vector256<double> x0 = Vector256.LoadUnsafe(ref row0, (nuint)k), x1 = Vector256.LoadUnsafe(ref row1, (nuint)k);
            Vector256<double> x2 = Vector256.LoadUnsafe(ref row2, (nuint)k), x3 = Vector256.LoadUnsafe(ref row3, (nuint)k);
            Vector256<double> even01 = Avx.UnpackLow(x0, x1), odd01 = Avx.UnpackHigh(x0, x1);
            Vector256<double> even23 = Avx.UnpackLow(x2, x3), odd23 = Avx.UnpackHigh(x2, x3);
            Avx.Permute2x128(even01, even23, 0x20).StoreUnsafe(ref target);
            Avx.Permute2x128(odd01, odd23, 0x20).StoreUnsafe(ref Unsafe.Add(ref target, width));
            Avx.Permute2x128(even01, even23, 0x31).StoreUnsafe(ref Unsafe.Add(ref target, 2 * width));
            Avx.Permute2x128(odd01, odd23, 0x31).StoreUnsafe(ref Unsafe.Add(ref target, 3 * width));
            target = ref Unsafe.Add(ref target, 4 * width);
        }

        for (; k < depth; k++)
        {
            target = Unsafe.Add(ref row0, k);
            Unsafe.Add(ref target, 1) = Unsafe.Add(ref row1, k);
            Unsafe.Add(ref target, 2) = Unsafe.Add(ref row2, k);
            Unsafe.Add(ref target, 3) = Unsafe.Add(ref row3, k);
            target = ref Unsafe.Add(ref target, width);
        }
    }
}
