namespace NeuronDocs.Core;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): turns one 64-bit seed into well-mixed numbers. Here it seeds <see cref="Xoshiro256"/>.</summary>
internal struct SplitMix64(ulong state)
{
    private ulong state = state;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
