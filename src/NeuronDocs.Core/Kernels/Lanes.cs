using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Functions that formulas over lanes share.</summary>
internal static class Lanes
{
    /// <summary>1, -1 or 0. <see cref="Math.Sign(double)"/> throws on <c>NaN</c>, which has to stay visible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sign<T>(T x) where T : struct, ILanes<T> => T.Select(x > 0, 1, T.Select(x < 0, -1, x));
}
