using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The running means of the gradient ($m$) and of its square ($v$), which <see cref="Adam"/> and its variants share.</summary>
internal readonly struct Moments(double beta1, double beta2)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<T>(T g, ref T m, ref T v) where T : struct, ILanes<T>
    {
        m = beta1 * m + (1 - beta1) * g;
        v = beta2 * v + (1 - beta2) * (g * g);
    }
}
