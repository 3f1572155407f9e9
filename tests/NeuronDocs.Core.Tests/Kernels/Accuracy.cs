namespace NeuronDocs.Core.Tests;

/// <summary>How far a function of doubles is from the true one, in units of the last place, and the points to ask at.</summary>
internal static class Accuracy
{
    private const int Points = 1500;

    public static IEnumerable<double> Spread(double from, double to)
    {
        var random = new Xoshiro256(1);
        return Enumerable.Range(0, Points).Select(_ => from + (to - from) * random.NextDouble());
    }

    public static IEnumerable<double> AllMagnitudes()
    {
        var random = new Xoshiro256(2);
        return Enumerable.Range(0, Points).Select(_ => BitConverter.UInt64BitsToDouble(random.NextUInt64())).Where(double.IsFinite);
    }

    public static IEnumerable<double> Tiny() => AllMagnitudes().Where(x => Math.Abs(x) < 1e-3).Append(double.Epsilon).Append(-double.Epsilon);

    public static void AssertUlps(double limit, Func<double, double> function, Func<Real, Real> exact, double[] points)
    {
        var (worst, at) = points.Max(x => (exact(x).UlpsFrom(function(x)), x));
        Assert.True(worst <= limit, $"{worst} ulp at {at:R}, expected at most {limit}");
    }

    public static void AssertBits(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
