namespace NeuronDocs.Core.Tests;

public class DataSetsFriedman1Tests
{
    private const int Count = 100000;

    [Fact]
    public void The_targets_are_the_formula_of_the_first_five_inputs()
    {
        var (inputs, targets) = DataSets.Friedman1(200, 0, new Xoshiro256(1));
        for (var i = 0; i < inputs.Length; i++)
        {
            var x = inputs[i];
            Assert.Equal(10, x.Length);
            Assert.All(x, value => Assert.InRange(value, 0, 1));
            Assert.Equal(10 * Math.Sin(Math.PI * x[0] * x[1]) + 20 * Math.Pow(x[2] - 0.5, 2) + 10 * x[3] + 5 * x[4], targets[i][0], 1e-13);
        }
    }

    /// <summary>
    /// Mean 10/pi Cin(pi) + 20/12 + 5 + 5/2 with Cin(pi) = 1.648278. Variance 100 (1/2 - Si(2 pi) / (4 pi) - (Cin(pi)/pi)^2) + 400/180 + 100/12 + 25/12 with
    /// Si(2 pi) = 1.418152.
    /// </summary>
    [Fact]
    public void Mean_and_variance_are_those_of_the_formula()
    {
        var y = DataSets.Friedman1(Count, 0, new Xoshiro256(2)).Targets.Select(t => t[0]).ToArray();
        const double Sine = 1.648278 / Math.PI;
        const double Variance = 100 * (0.5 - 1.418152 / (4 * Math.PI) - Sine * Sine) + 400.0 / 180 + 125.0 / 12;
        var mean = y.Average();
        Assert.Equal(10 * Sine + 20.0 / 12 + 7.5, mean, 5 * Math.Sqrt(Variance / Count));
        Assert.Equal(Variance, y.Average(v => (v - mean) * (v - mean)), 5 * Variance * Math.Sqrt(2.0 / Count));
    }

    [Fact]
    public void The_noise_has_its_standard_deviation()
    {
        var (inputs, noisy) = DataSets.Friedman1(Count, 2, new Xoshiro256(3));
        var (sameInputs, clean) = DataSets.Friedman1(Count, 0, new Xoshiro256(3));
        Assert.Equal(inputs[^1], sameInputs[^1]);
        Assert.Equal(4, noisy.Zip(clean, (n, c) => (n[0] - c[0]) * (n[0] - c[0])).Average(), 5 * 4 * Math.Sqrt(2.0 / Count));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.Friedman1(0, 1, new Xoshiro256(1))).ParamName);
        Assert.Equal("noise", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.Friedman1(1, -1, new Xoshiro256(1))).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => DataSets.Friedman1(1, 1, null!)).ParamName);
    }
}
