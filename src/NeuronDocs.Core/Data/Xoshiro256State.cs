using System.Numerics;

namespace NeuronDocs.Core;

/// <summary>The state and the step of <see cref="Xoshiro256"/>. A copy of it in a loop's local variables stays in registers.</summary>
internal struct Xoshiro256State(ulong s0, ulong s1, ulong s2, ulong s3)
{
    private ulong s0 = s0, s1 = s1, s2 = s2, s3 = s3;

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }
}
