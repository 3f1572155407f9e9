namespace NeuronDocs.Core.Tests;

/// <summary>The layers by the areas they must have, and the numbers by what the layers say of them.</summary>
public class ZigguratTests
{
    private const int Draws = 1 << 20;
    private static readonly ZigguratLayer[] Layers = ZigguratLayer.All();
    private static readonly double[] Normals = Draw();

    /// <summary>Width times height, once more from what is stored. The lowest layer's box is widened to the area of its tail.</summary>
    [Fact]
    public void All_layers_have_the_same_area()
    {
        Assert.Equal(256, Layers.Length);
        foreach (var layer in Layers[..^1]) Assert.Equal(ZigguratLayer.Area, layer.Width * (layer.Ceiling - layer.Floor), 1e-15);

        // The place of the tail leaves the last box nothing but rounding: this is what makes it the right one, and it is published to these digits.
        var last = Layers[^1];
        Assert.Equal(1, last.Floor + ZigguratLayer.Area / last.Width, 2e-13);
        Assert.Equal((1.0, 0.0), (last.Ceiling, last.Inside));
    }

    /// <summary>Marsaglia and Tsang print v = 0.00492867323399 with r = 3.6541528853610088, of which eleven digits are right; the true one is 0.004928673233975.</summary>
    [Fact]
    public void The_area_is_the_published_one() => Assert.Equal(0.00492867323399, ZigguratLayer.Area, 2e-14);

    /// <summary>Against high-precision arithmetic: the corners of the boxes are on the curve.</summary>
    [Fact]
    public void Every_box_has_its_upper_corner_on_the_curve()
    {
        for (var i = 0; i < Layers.Length; i++)
        {
            Real inside = Layers[i].Inside;
            Assert.True(RealFunctions.Exp((inside * inside).Scale(-1) * -1).UlpsFrom(Layers[i].Ceiling) <= 8, $"layer {i}");
            if (i > 0) Assert.Equal((Layers[i - 1].Inside, Layers[i - 1].Ceiling), (Layers[i].Width, Layers[i].Floor));
        }
    }

    /// <summary>Layer, sign and place of 64 bits: bits 0 to 7, bit 8, bits 11 to 63.</summary>
    [Fact]
    public void Each_part_comes_from_its_own_bits()
    {
        const ulong Half = 1UL << 63, Last = 0xFFFFFFFFFFFFF800;
        Assert.True(Ziggurat.IsInside(Half | 7, out var x));
        Assert.Equal(Layers[7].Width / 2, x);
        Assert.True(Ziggurat.IsInside(Half | 0x107, out x));
        Assert.Equal(-Layers[7].Width / 2, x);
        Assert.True(Ziggurat.IsInside(Half | 0x607, out x));
        Assert.Equal(Layers[7].Width / 2, x);
        Assert.False(Ziggurat.IsInside(Last | 7, out x));
        Assert.InRange(x, Math.BitDecrement(Layers[7].Width) - 1e-15, Math.BitDecrement(Layers[7].Width));
        Assert.False(Ziggurat.IsInside(Half | 255, out _));
    }

    /// <summary>
    /// The share of the numbers between two corners is the difference of Phi there. Chi-squared over 512 cells, the tails among them, has the mean 511
    /// and the deviation sqrt(2 511) = 32: more than 511 + 5 * 32 = 671 happens about once in 300,000 times. Layers that are hit unevenly show here.
    /// </summary>
    [Fact]
    public void The_density_is_right_layer_by_layer()
    {
        double[] corners = [.. Layers.Select(layer => -layer.Inside), .. Layers.Reverse().Skip(1).Select(layer => layer.Inside)];
        var counts = new int[corners.Length + 1];
        foreach (var z in Normals) counts[Array.BinarySearch(corners, z) is var at && at < 0 ? ~at : at + 1]++;
        var chiSquared = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            var low = i == 0 ? 0 : Sample.NormalBelow(corners[i - 1]);
            var high = i == corners.Length ? 1 : Sample.NormalBelow(corners[i]);
            var expected = Draws * (high - low);
            chiSquared += (counts[i] - expected) * (counts[i] - expected) / expected;
        }

        Assert.Equal(512, counts.Length);
        Assert.InRange(chiSquared, 511 - 5 * 32, 511 + 5 * 32);
    }

    /// <summary>Kolmogorov and Smirnov: 1.95 / sqrt(n) is exceeded once in a thousand samples of the right distribution.</summary>
    [Fact]
    public void The_distribution_is_the_normal_one()
    {
        double[] sorted = [.. Normals.Order()];
        var distance = 0.0;
        for (var i = 0; i < Draws; i++)
        {
            var p = Sample.NormalBelow(sorted[i]);
            distance = Math.Max(distance, Math.Max(p - (double)i / Draws, (i + 1.0) / Draws - p));
        }

        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(Draws));
    }

    /// <summary>
    /// Beyond r lies the share 2 Phi(-r), one number in 3,875, on both sides the same. The mean excess there is phi(r) / Phi(-r) - r = 0.2429, and
    /// an exponential curve's would be 1/r = 0.2737. Tolerances are five standard errors.
    /// </summary>
    [Fact]
    public void The_tail_has_its_share_and_its_shape()
    {
        const double Start = ZigguratLayer.TailStart;
        var random = new Xoshiro256(11);
        var excesses = new List<double>();
        var (right, draws) = (0, 0);
        var z = new double[Draws];
        for (; draws < 32 * Draws; draws += Draws)
        {
            random.NextNormals(z);
            foreach (var number in z)
            {
                if (Math.Abs(number) < Start) continue;
                excesses.Add(Math.Abs(number) - Start);
                if (number > 0) right++;
            }
        }

        var share = 2 * Sample.NormalBelow(-Start);
        var expected = draws * share;
        Assert.Equal(expected, excesses.Count, 5 * Math.Sqrt(expected));
        Assert.Equal(excesses.Count / 2.0, right, 5 * Math.Sqrt(expected) / 2);
        var meanExcess = ZigguratLayer.Density(Start) / Math.Sqrt(2 * Math.PI) / (share / 2) - Start;
        Assert.Equal(0.242886, meanExcess, 1e-6);
        Assert.Equal(meanExcess, excesses.Average(), 5 * meanExcess / Math.Sqrt(expected));
    }

    [Fact]
    public void Both_signs_are_equally_likely_and_neighbors_are_uncorrelated()
    {
        Assert.Equal(Draws / 2.0, Normals.Count(z => z > 0), 5 * Math.Sqrt(Draws) / 2);
        Assert.Equal(0, Normals.Skip(1).Zip(Normals, (x, y) => x * y).Average(), 5 / Math.Sqrt(Draws));
        Assert.Equal(0, Normals.Skip(1).Zip(Normals, (x, y) => (x * x - 1) * (y * y - 1)).Average(), 5 * 2 / Math.Sqrt(Draws));
    }

    private static double[] Draw()
    {
        var z = new double[Draws];
        new Xoshiro256(10).NextNormals(z);
        return z;
    }
}
