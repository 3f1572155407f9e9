namespace NeuronDocs.Core;

/// <summary>Draws that <see cref="Random"/> does not have.</summary>
public static class RandomExtensions
{
    /// <summary>A standard normal number: mean 0, variance 1.</summary>
    /// <remarks>
    /// The polar method (Marsaglia and Bray 1964): a point uniform in the unit disk, stretched. The second number that the method yields is
    /// dropped, so that the generator has no state but its own.
    /// </remarks>
    /// <param name="random">Where the uniform numbers come from.</param>
    /// <returns>The next number.</returns>
    public static double NextNormal(this Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        while (true)
        {
            var x = 2 * random.NextDouble() - 1;
            var y = 2 * random.NextDouble() - 1;
            var r = x * x + y * y;
            if (r is > 0 and < 1) return x * Math.Sqrt(-2 * Elementary.Log(r) / r);
        }
    }
}
