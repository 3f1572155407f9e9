namespace NeuronDocs.Core;

/// <summary>Draws that <see cref="Random"/> does not have.</summary>
public static class RandomExtensions
{
    /// <summary>A standard normal number: mean 0, variance 1.</summary>
    /// <remarks>
    /// <para>
    /// The ziggurat: the area under the curve of the density is cut into 256 layers, a random point of a random layer is drawn, and nearly always it is
    /// clear at once that it is under the curve. So a number takes one draw of 64 bits in 99 cases of 100 and more draws in the others. The
    /// generator has no state but its own.
    /// </para>
    /// <para>
    /// The 64 bits are those of <see cref="Xoshiro256.NextUInt64"/>; any other generator is asked for <c>NextInt64(long.MinValue, long.MaxValue)</c>.
    /// Source: Marsaglia and Tsang 2000, with the layer, the sign and the place from different bits, as Doornik 2005 asks for.
    /// </para>
    /// </remarks>
    /// <param name="random">Where the bits come from.</param>
    /// <returns>The next number.</returns>
    public static double NextNormal(this Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return Ziggurat.Next(random);
    }

    /// <summary>Standard normal numbers: those of as many calls of <see cref="NextNormal"/>, in less time.</summary>
    /// <param name="random">Where the bits come from.</param>
    /// <param name="z">Receives the numbers.</param>
    public static void NextNormals(this Random random, Span<double> z)
    {
        ArgumentNullException.ThrowIfNull(random);
        if (random is Xoshiro256 own) own.FillNormals(z);
        else foreach (ref var number in z) number = Ziggurat.Next(random);
    }
}
