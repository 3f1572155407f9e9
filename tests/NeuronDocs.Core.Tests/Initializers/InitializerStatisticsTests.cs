namespace NeuronDocs.Core.Tests;

public class InitializerStatisticsTests
{
    private const int Weights = 240000;

    private static readonly Fan[] Fans = [new(1, 1), new(10, 30), new(300, 20)];

    /// <summary>Five standard errors: the variance of a squared normal is 2 sigma^4, of a squared uniform 4/5 sigma^4.</summary>
    [Theory]
    [InlineData(Draw.Normal, 2.0)]
    [InlineData(Draw.Uniform, 0.8)]
    public void Variance_scaling_has_mean_zero_and_the_variance_of_its_paper(Draw form, double spread)
    {
        foreach (var fan in Fans)
        {
            AssertMoments(new LeCun { Form = form }, fan, 1.0 / fan.In, spread);
            AssertMoments(new Glorot { Form = form }, fan, 1 / ((fan.In + fan.Out) / 2.0), spread);
            AssertMoments(new He { Form = form }, fan, 1 / (fan.In / 2.0), spread);
        }
    }

    [Fact]
    public void Fixed_distributions_do_not_look_at_the_fan()
    {
        foreach (var fan in Fans)
        {
            AssertMoments(new Normal(0.2), fan, 0.04, 2);
            AssertMoments(new Uniform(0.6), fan, 0.12, 0.8);
        }
    }

    /// <summary>Glorot and Bengio 2010, equation 16: the bound is sqrt(6 / (fan_in + fan_out)).</summary>
    [Fact]
    public void The_uniform_glorot_fills_its_interval_and_no_more()
    {
        var weights = Fill(new Glorot { Form = Draw.Uniform }, new Fan(10, 30));
        var bound = Math.Sqrt(6.0 / 40);
        Assert.InRange(weights.Max(), bound * 0.9999, bound);
        Assert.InRange(weights.Min(), -bound, -bound * 0.9999);
    }

    [Fact]
    public void The_normal_form_is_the_default_and_has_tails()
    {
        Assert.Equal(Draw.Normal, new He().Form);
        Assert.True(Fill(new He(), new Fan(10, 30)).Max() > 4 * Math.Sqrt(2.0 / 10));
    }

    [Fact]
    public void Constants_are_constant()
    {
        Assert.All(Fill(new Zeros(), Fans[0]), w => Assert.Equal(0, w));
        Assert.All(Fill(new Constant(0.3), Fans[0]), w => Assert.Equal(0.3, w));
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(12, 5)]
    [InlineData(5, 12)]
    public void Orthogonal_rows_or_columns_are_orthonormal_times_the_gain(int inputs, int outputs)
    {
        var w = new double[inputs * outputs];
        new Orthogonal(1.5).Fill(w, new Fan(inputs, outputs), new Xoshiro256(1));
        var byRow = outputs <= inputs;
        double[][] vectors = byRow
            ? [.. Enumerable.Range(0, outputs).Select(j => w[(j * inputs)..((j + 1) * inputs)])]
            : [.. Enumerable.Range(0, inputs).Select(i => Enumerable.Range(0, outputs).Select(j => w[j * inputs + i]).ToArray())];
        for (var u = 0; u < vectors.Length; u++)
            for (var v = 0; v < vectors.Length; v++)
                Assert.Equal(u == v ? 1.5 * 1.5 : 0, vectors[u].Zip(vectors[v], (a, b) => a * b).Sum(), 1e-14);
    }

    /// <summary>Saxe et al. 2014: through 100 orthogonal layers the length of a vector stays.</summary>
    [Fact]
    public void A_hundred_orthogonal_layers_keep_the_length()
    {
        var random = new Xoshiro256(1);
        var network = Network.Create([.. Enumerable.Repeat(20, 101)], new Identity(), new Identity(), new Orthogonal(), random);
        double[] x = [.. Enumerable.Range(0, 20).Select(_ => random.NextNormal())];
        Assert.Equal(1, Math.Sqrt(network.Forward(x).Sum(a => a * a) / x.Sum(a => a * a)), 2e-14);
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("StandardDeviation", Assert.Throws<ArgumentOutOfRangeException>(() => new Normal(-1)).ParamName);
        Assert.Equal("Bound", Assert.Throws<ArgumentOutOfRangeException>(() => new Uniform(double.NaN)).ParamName);
        Assert.Equal("Gain", Assert.Throws<ArgumentOutOfRangeException>(() => new Orthogonal(0)).ParamName);
        Assert.Equal("In", Assert.Throws<ArgumentOutOfRangeException>(() => new Fan(0, 1)).ParamName);
    }

    private static double[] Fill(Initializer initializer, Fan fan)
    {
        var weights = new double[Weights];
        initializer.Fill(weights, fan, new Xoshiro256(1));
        return weights;
    }

    private static void AssertMoments(Initializer initializer, Fan fan, double variance, double spread)
    {
        var weights = Fill(initializer, fan);
        Assert.Equal(0, weights.Average(), 5 * Math.Sqrt(variance / Weights));
        Assert.Equal(variance, weights.Average(w => w * w), 5 * variance * Math.Sqrt(spread / Weights));
    }
}
