using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>
/// c0 + c1 x + c2 x^2 + ... in Estrin's order: pairs, then pairs of pairs with x^2, and so on. These do not wait for each other as the steps of
/// Horner's rule do, so a processor that starts two fused multiply-adds per cycle is kept busy.
/// </summary>
internal static class Polynomial
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, double c0, double c1) where T : struct, ILanes<T> => T.MultiplyAdd(x, c1, c0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, double c0, double c1, double c2, double c3) where T : struct, ILanes<T> =>
        T.MultiplyAdd(x * x, Of(x, c2, c3), Of(x, c0, c1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7) where T : struct, ILanes<T> =>
        T.MultiplyAdd(Square(x * x), Of(x, c4, c5, c6, c7), Of(x, c0, c1, c2, c3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7, double c8, double c9)
        where T : struct, ILanes<T> => T.MultiplyAdd(Square(Square(x * x)), Of(x, c8, c9), Of(x, c0, c1, c2, c3, c4, c5, c6, c7));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(
        T x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7, double c8, double c9, double c10, double c11)
        where T : struct, ILanes<T>
    {
        // Of one number the pairs fit one register, side by side: the same steps, in a third of the instructions.
        if (T.Count == 1 && Vector256.IsHardwareAccelerated)
        {
            var y = Unsafe.As<T, double>(ref x);
            var square = y * y;
            var fourth = square * square;
            var low = Vector256.FusedMultiplyAdd(Vector256.Create(y), Vector256.Create(c1, c5, c9, 0), Vector256.Create(c0, c4, c8, 0));
            var high = Vector256.FusedMultiplyAdd(Vector256.Create(y), Vector256.Create(c3, c7, c11, 0), Vector256.Create(c2, c6, c10, 0));
            var fours = Vector256.FusedMultiplyAdd(Vector256.Create(square), high, low);
            return Math.FusedMultiplyAdd(fourth * fourth, fours[2], Math.FusedMultiplyAdd(fourth, fours[1], fours[0]));
        }

        return T.MultiplyAdd(Square(Square(x * x)), Of(x, c8, c9, c10, c11), Of(x, c0, c1, c2, c3, c4, c5, c6, c7));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Square<T>(T x) where T : struct, ILanes<T> => x * x;
}
