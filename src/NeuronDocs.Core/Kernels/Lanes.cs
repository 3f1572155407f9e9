using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>
/// Some doubles side by side in one register. A kernel is written once over this and compiled for each width: what a lane computes does not depend
/// on how many lanes there are, so neither do the bits. <see cref="OneLane"/> is the form for machines without vectors, and for remainders.
/// </summary>
internal interface ILanes<TSelf> where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Broadcast(double value);

    static abstract TSelf Load(ref double source);

    static abstract TSelf MultiplyAdd(TSelf x, TSelf y, TSelf sum);

    void Store(ref double target);
}

internal readonly struct EightLanes(Vector512<double> value) : ILanes<EightLanes>
{
    private readonly Vector512<double> value = value;

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Broadcast(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref double source) => new(Vector512.LoadUnsafe(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes MultiplyAdd(EightLanes x, EightLanes y, EightLanes sum) => new(Vector512.FusedMultiplyAdd(x.value, y.value, sum.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target) => value.StoreUnsafe(ref target);
}

internal readonly struct FourLanes(Vector256<double> value) : ILanes<FourLanes>
{
    private readonly Vector256<double> value = value;

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Broadcast(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Load(ref double source) => new(Vector256.LoadUnsafe(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes MultiplyAdd(FourLanes x, FourLanes y, FourLanes sum) => new(Vector256.FusedMultiplyAdd(x.value, y.value, sum.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target) => value.StoreUnsafe(ref target);
}

internal readonly struct OneLane(double value) : ILanes<OneLane>
{
    private readonly double value = value;

    public static int Count => 1;

    public static OneLane Broadcast(double value) => new(value);

    public static OneLane Load(ref double source) => new(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane MultiplyAdd(OneLane x, OneLane y, OneLane sum) => new(Math.FusedMultiplyAdd(x.value, y.value, sum.value));

    public void Store(ref double target) => target = value;
}
