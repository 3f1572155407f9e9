using System.Globalization;
using NeuronDocs.Core;
using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The fast way to write a coordinate gives what the framework's formats give: every published figure is written with it.</summary>
public sealed class CoordinatesTests
{
    private static readonly double[] Values = [.. Special(), .. Drawn()];

    [Fact]
    public void Two_decimals_are_those_of_the_format() =>
        Assert.All(Values, value => Assert.Equal(Shown(Math.Round(value, 2, MidpointRounding.AwayFromZero)), Coordinates.Two(value)));

    [Fact]
    public void Four_decimals_are_those_of_the_format() =>
        Assert.All(Values, value => Assert.Equal(double.Parse(value.ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), Coordinates.Four(value)));

    // No coordinate is a negative zero.
    private static string Shown(double rounded) => (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<double> Special()
    {
        double[] numbers = [0, 0.004, 0.005, 0.00004, 0.00005, 0.1, 0.99, 0.995, 1, 9.995, 10, 480, 320, 1e6, 1e9, 1e13, 1e14, 1e17, 1e30, double.Epsilon, double.MaxValue, double.PositiveInfinity, double.NaN];
        return numbers.SelectMany(number => new[] { number, -number, Math.BitIncrement(number), Math.BitDecrement(number) });
    }

    // Places on a sheet; and the middles between two texts with their neighbors, where rounding could go the other way.
    private static IEnumerable<double> Drawn()
    {
        Xoshiro256 random = new(1);
        for (var i = 0; i < 20_000; i++)
        {
            yield return (random.NextDouble() * 1000) - 250;
            var middle = random.Next(-5_000_000, 5_000_000) / (i % 2 == 0 ? 200.0 : 20_000.0);
            yield return middle;
            yield return Math.BitIncrement(middle);
            yield return Math.BitDecrement(middle);
            yield return middle + (1e-9 * random.NextDouble());
        }
    }
}
