using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>What a pass over arrays does with the numbers at i and the next ones, as many as there are lanes.</summary>
internal interface ILanePass
{
    void At<T>(int i) where T : struct, ILanes<T>;
}

/// <summary>A pass over arrays, in the widest lanes that the machine has; what is left at the end goes one by one.</summary>
internal static class LanePass
{
    public static void Run<TPass>(TPass pass, int count) where TPass : struct, ILanePass, allows ref struct
    {
        if (Vector512.IsHardwareAccelerated) Run<TPass, EightLanes>(pass, count);
        else if (Vector256.IsHardwareAccelerated) Run<TPass, FourLanes>(pass, count);
        else Run<TPass, OneLane>(pass, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Run<TPass, T>(TPass pass, int count) where TPass : struct, ILanePass, allows ref struct where T : struct, ILanes<T>
    {
        var i = 0;
        for (; i + T.Count <= count; i += T.Count) pass.At<T>(i);
        for (; i < count; i++) pass.At<OneLane>(i);
    }
}
