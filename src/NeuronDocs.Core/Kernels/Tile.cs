using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The innermost loops of <see cref="MatrixProduct"/>: a block of c small enough to stay in registers, over all k.</summary>
internal static class Tile
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourByThree<T>(ref double a, int aRow, int aColumn, ref double b, ref double c, int cRow, int depth) where T : struct, ILanes<T>
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c, 2 * cRow);
        ref var c3 = ref Unsafe.Add(ref c, 3 * cRow);
        var n = T.Count;
        T s00 = T.Load(ref c), s01 = T.Load(ref Unsafe.Add(ref c, n)), s02 = T.Load(ref Unsafe.Add(ref c, 2 * n));
        T s10 = T.Load(ref c1), s11 = T.Load(ref Unsafe.Add(ref c1, n)), s12 = T.Load(ref Unsafe.Add(ref c1, 2 * n));
        T s20 = T.Load(ref c2), s21 = T.Load(ref Unsafe.Add(ref c2, n)), s22 = T.Load(ref Unsafe.Add(ref c2, 2 * n));
        T s30 = T.Load(ref c3), s31 = T.Load(ref Unsafe.Add(ref c3, n)), s32 = T.Load(ref Unsafe.Add(ref c3, 2 * n));
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a, 2 * aRow);
        ref var a3 = ref Unsafe.Add(ref a, 3 * aRow);
        nint ka = 0;
        for (var k = 0; k < depth; k++)
        {
            T b0 = T.Load(ref b), b1 = T.Load(ref Unsafe.Add(ref b, n)), b2 = T.Load(ref Unsafe.Add(ref b, 2 * n));
            T x = Unsafe.Add(ref a, ka);
            s00 = T.MultiplyAdd(x, b0, s00);
            s01 = T.MultiplyAdd(x, b1, s01);
            s02 = T.MultiplyAdd(x, b2, s02);
            x = Unsafe.Add(ref a1, ka);
            s10 = T.MultiplyAdd(x, b0, s10);
            s11 = T.MultiplyAdd(x, b1, s11);
            s12 = T.MultiplyAdd(x, b2, s12);
            x = Unsafe.Add(ref a2, ka);
            s20 = T.MultiplyAdd(x, b0, s20);
            s21 = T.MultiplyAdd(x, b1, s21);
            s22 = T.MultiplyAdd(x, b2, s22);
            x = Unsafe.Add(ref a3, ka);
            s30 = T.MultiplyAdd(x, b0, s30);
            s31 = T.MultiplyAdd(x, b1, s31);
            s32 = T.MultiplyAdd(x, b2, s32);
            ka += aColumn;
            b = ref Unsafe.Add(ref b, 3 * n);
        }

        s00.Store(ref c); s01.Store(ref Unsafe.Add(ref c, n)); s02.Store(ref Unsafe.Add(ref c, 2 * n));
        s10.Store(ref c1); s11.Store(ref Unsafe.Add(ref c1, n)); s12.Store(ref Unsafe.Add(ref c1, 2 * n));
        s20.Store(ref c2); s21.Store(ref Unsafe.Add(ref c2, n)); s22.Store(ref Unsafe.Add(ref c2, 2 * n));
        s30.Store(ref c3); s31.Store(ref Unsafe.Add(ref c3, n)); s32.Store(ref Unsafe.Add(ref c3, 2 * n));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneByThree<T>(ref double a, int aColumn, ref double b, ref double c, int depth) where T : struct, ILanes<T>
    {
        var n = T.Count;
        T s0 = T.Load(ref c), s1 = T.Load(ref Unsafe.Add(ref c, n)), s2 = T.Load(ref Unsafe.Add(ref c, 2 * n));
        for (var k = 0; k < depth; k++)
        {
            T x = a;
            s0 = T.MultiplyAdd(x, T.Load(ref b), s0);
            s1 = T.MultiplyAdd(x, T.Load(ref Unsafe.Add(ref b, n)), s1);
            s2 = T.MultiplyAdd(x, T.Load(ref Unsafe.Add(ref b, 2 * n)), s2);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, 3 * n);
        }

        s0.Store(ref c);
        s1.Store(ref Unsafe.Add(ref c, n));
        s2.Store(ref Unsafe.Add(ref c, 2 * n));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourByOne<T>(ref double a, int aRow, int aColumn, ref double b, ref double c, int cRow, int depth) where T : struct, ILanes<T>
    {
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a, 2 * aRow);
        ref var a3 = ref Unsafe.Add(ref a, 3 * aRow);
        T s0 = T.Load(ref c), s1 = T.Load(ref Unsafe.Add(ref c, cRow)), s2 = T.Load(ref Unsafe.Add(ref c, 2 * cRow)), s3 = T.Load(ref Unsafe.Add(ref c, 3 * cRow));
        nint ka = 0;
        for (var k = 0; k < depth; k++)
        {
            var y = T.Load(ref b);
            s0 = T.MultiplyAdd(Unsafe.Add(ref a, ka), y, s0);
            s1 = T.MultiplyAdd(Unsafe.Add(ref a1, ka), y, s1);
            s2 = T.MultiplyAdd(Unsafe.Add(ref a2, ka), y, s2);
            s3 = T.MultiplyAdd(Unsafe.Add(ref a3, ka), y, s3);
            ka += aColumn;
            b = ref Unsafe.Add(ref b, T.Count);
        }

        s0.Store(ref c);
        s1.Store(ref Unsafe.Add(ref c, cRow));
        s2.Store(ref Unsafe.Add(ref c, 2 * cRow));
        s3.Store(ref Unsafe.Add(ref c, 3 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneByOne<T>(ref double a, int aColumn, ref double b, ref double c, int depth) where T : struct, ILanes<T>
    {
        var sum = T.Load(ref c);
        for (var k = 0; k < depth; k++)
        {
            sum = T.MultiplyAdd(a, T.Load(ref b), sum);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, T.Count);
        }

        sum.Store(ref c);
    }
}
