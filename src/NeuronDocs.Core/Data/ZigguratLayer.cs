namespace NeuronDocs.Core;

/// <summary>One of the 256 boxes of equal area that stand on each other and cover the curve e^(-x^2/2), x >= 0.</summary>
/// <param name="Step">The box's width over 2^53. The lowest box is widened by the area of the tail, which no box covers.</param>
/// <param name="Inside">Up to here the box is under the curve: the width of the next one.</param>
/// <param name="Floor">The height of the lower side.</param>
/// <param name="Ceiling">The height of the upper side, on which the next box stands.</param>
internal readonly record struct ZigguratLayer(double Step, double Inside, double Floor, double Ceiling)
{
    /// <summary>Where the lowest box ends and the tail begins. With this number, and no other, the last of 256 boxes ends at the top of the curve.</summary>
    public const double TailStart = 3.6541528853610088;

    private const int Count = 256;

    /// <summary>What every layer has: the lowest box and the integral of the tail.</summary>
    public static double Area => TailStart * Density(TailStart) + Math.Sqrt(Math.PI / 2) * Elementary.Erfc(TailStart / Math.Sqrt(2));

    public double Width => Step * (1L << 53);

    public static double Density(double x) => Elementary.Exp(-x * x / 2);

    /// <summary>All, from the lowest: each is as wide as the one below is inside, and as high as its area asks for.</summary>
    public static ZigguratLayer[] All()
    {
        var layers = new ZigguratLayer[Count];
        layers[0] = new ZigguratLayer(Area / Density(TailStart) / (1L << 53), TailStart, 0, Density(TailStart));
        for (var i = 1; i < Count; i++)
        {
            var (width, floor) = (layers[i - 1].Inside, layers[i - 1].Ceiling);
            var ceiling = i < Count - 1 ? floor + Area / width : 1;
            layers[i] = new ZigguratLayer(width / (1L << 53), Math.Sqrt(-2 * Elementary.Log(ceiling)), floor, ceiling);
        }

        return layers;
    }
}
