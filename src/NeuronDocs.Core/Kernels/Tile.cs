using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// The innermost loops of <see cref="MatrixProduct"/>: a block of c, some rows high and one register or pair wide, stays in registers while
/// all k pass by. For each k a row of b is loaded once and serves all rows of the block.
/// </summary>
/// <remarks>
/// An FMA takes four cycles and two can start in each, so that at least eight sums must be under way: six rows of a pair are twelve, and with a pair
/// from b and one number from a they fill fifteen of the sixteen registers that a processor with AVX2 has.
/// </remarks>
internal static class Tile
{
    /// <summary>How many rows the next tile takes when so many are left: few single rows remain, and eight are better two fours than six and two ones.</summary>
    public static int Height(int rowsLeft) => rowsLeft is >= 10 or 6 or 7 ? 6 : rowsLeft >= 4 ? 4 : 1;

    /// <summary>c += a b for a row of tiles of one of the heights: b is in strips as wide as the tiles, <paramref name="bStrip"/> apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<T>(int height, int depth, ref double a, nint aRow, nint aColumn, ref double b, nint bRow, nint bStrip, ref double c, nint cRow, int strips)
        where T : struct, IRegister<T>
    {
        if (height == 6) Six<T>(depth, ref a, aRow, aColumn, ref b, bRow, bStrip, ref c, cRow, strips);
        else if (height == 4) Four<T>(depth, ref a, aRow, aColumn, ref b, bRow, bStrip, ref c, cRow, strips);
        else One<T>(depth, ref a, aColumn, ref b, bRow, bStrip, ref c, strips);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six<T>(int depth, ref double a, nint aRow, nint aColumn, ref double b, nint bRow, nint bStrip, ref double c, nint cRow, int strips)
        where T : struct, IRegister<T>
    {
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a1, aRow);
        ref var a3 = ref Unsafe.Add(ref a2, aRow);
        ref var a4 = ref Unsafe.Add(ref a3, aRow);
        ref var a5 = ref Unsafe.Add(ref a4, aRow);
        for (; strips > 0; strips--)
        {
            ref var bk = ref b;
            T s0 = T.Load(ref c), s1 = T.Load(ref Unsafe.Add(ref c, cRow)), s2 = T.Load(ref Unsafe.Add(ref c, 2 * cRow));
            T s3 = T.Load(ref Unsafe.Add(ref c, 3 * cRow)), s4 = T.Load(ref Unsafe.Add(ref c, 4 * cRow)), s5 = T.Load(ref Unsafe.Add(ref c, 5 * cRow));
            nint ak = 0;
            for (var k = 0; k < depth; k++)
            {
                var y = T.Load(ref bk);
                s0 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a, ak)), y, s0);
                s1 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a1, ak)), y, s1);
                s2 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a2, ak)), y, s2);
                s3 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a3, ak)), y, s3);
                s4 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a4, ak)), y, s4);
                s5 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a5, ak)), y, s5);
                ak += aColumn;
                bk = ref Unsafe.Add(ref bk, bRow);
            }

            s0.Store(ref c);
            s1.Store(ref Unsafe.Add(ref c, cRow));
            s2.Store(ref Unsafe.Add(ref c, 2 * cRow));
            s3.Store(ref Unsafe.Add(ref c, 3 * cRow));
            s4.Store(ref Unsafe.Add(ref c, 4 * cRow));
            s5.Store(ref Unsafe.Add(ref c, 5 * cRow));
            b = ref Unsafe.Add(ref b, bStrip);
            c = ref Unsafe.Add(ref c, T.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four<T>(int depth, ref double a, nint aRow, nint aColumn, ref double b, nint bRow, nint bStrip, ref double c, nint cRow, int strips)
        where T : struct, IRegister<T>
    {
        ref var a1 = ref Unsafe.Add(ref a, aRow);
        ref var a2 = ref Unsafe.Add(ref a1, aRow);
        ref var a3 = ref Unsafe.Add(ref a2, aRow);
        for (; strips > 0; strips--)
        {
            ref var bk = ref b;
            T s0 = T.Load(ref c), s1 = T.Load(ref Unsafe.Add(ref c, cRow)), s2 = T.Load(ref Unsafe.Add(ref c, 2 * cRow)), s3 = T.Load(ref Unsafe.Add(ref c, 3 * cRow));
            nint ak = 0;
            for (var k = 0; k < depth; k++)
            {
                var y = T.Load(ref bk);
                s0 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a, ak)), y, s0);
                s1 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a1, ak)), y, s1);
                s2 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a2, ak)), y, s2);
                s3 = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a3, ak)), y, s3);
                ak += aColumn;
                bk = ref Unsafe.Add(ref bk, bRow);
            }

            s0.Store(ref c);
            s1.Store(ref Unsafe.Add(ref c, cRow));
            s2.Store(ref Unsafe.Add(ref c, 2 * cRow));
            s3.Store(ref Unsafe.Add(ref c, 3 * cRow));
            b = ref Unsafe.Add(ref b, bStrip);
            c = ref Unsafe.Add(ref c, T.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One<T>(int depth, ref double a, nint aColumn, ref double b, nint bRow, nint bStrip, ref double c, int strips)
        where T : struct, IRegister<T>
    {
        for (; strips > 0; strips--)
        {
            ref var bk = ref b;
            var sum = T.Load(ref c);
            nint ak = 0;
            for (var k = 0; k < depth; k++)
            {
                sum = T.MultiplyAdd(T.Fill(Unsafe.Add(ref a, ak)), T.Load(ref bk), sum);
                ak += aColumn;
                bk = ref Unsafe.Add(ref bk, bRow);
            }

            sum.Store(ref c);
            b = ref Unsafe.Add(ref b, bStrip);
            c = ref Unsafe.Add(ref c, T.Count);
        }
    }
}
