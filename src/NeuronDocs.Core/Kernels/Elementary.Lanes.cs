using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuronDocs.Core;

/// <content>
/// The functions of any doubles side by side, for formulas that contain them; each lane has the bits of the function of one number.
/// </content>
public static partial class Elementary
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x) where T : struct, ILanes<T> => Of<ExpFunction, T>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Tanh<T>(T x) where T : struct, ILanes<T> => Of<TanhFunction, T>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Sigmoid<T>(T x) where T : struct, ILanes<T> => Of<SigmoidFunction, T>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T ExpMinusOne<T>(T x) where T : struct, ILanes<T> => Of<ExpMinusOneFunction, T>(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Softplus<T>(T x) where T : struct, ILanes<T> => Of<SoftplusFunction, T>(x);

    internal static T Erfc<T>(T x) where T : struct, ILanes<T> => OneByOne(x, Erfc);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Of<TFunction, T>(T x) where TFunction : IElementwise where T : struct, ILanes<T>
    {
        // One number goes to the function that is compiled by itself: inlined into a formula of one lane it would leave calls there.
        if (T.Count == 1) return ElementwiseMap<TFunction>.Of(Unsafe.As<T, double>(ref x));
        return TFunction.AreOrdinary(x) ? TFunction.OfOrdinary(x) : OneByOne<TFunction, T>(x);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T OneByOne<TFunction, T>(T x) where TFunction : IElementwise where T : struct, ILanes<T>
    {
        foreach (ref var lane in LanesOf(ref x)) lane = ElementwiseMap<TFunction>.Of(lane);
        return x;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T OneByOne<T>(T x, Func<double, double> f) where T : struct, ILanes<T>
    {
        foreach (ref var lane in LanesOf(ref x)) lane = f(lane);
        return x;
    }

    private static Span<double> LanesOf<T>(ref T x) where T : struct, ILanes<T> => MemoryMarshal.CreateSpan(ref Unsafe.As<T, double>(ref x), T.Count);
}
