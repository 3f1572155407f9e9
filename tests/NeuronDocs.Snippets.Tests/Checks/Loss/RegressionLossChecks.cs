namespace NeuronDocs.Snippets.Tests;

/// <summary>The losses of a quantity: their minimizers over a sample are the mean, the median, a quantile, or the root of an equation.</summary>
public sealed class RegressionLossChecks
{
    private static readonly double[] Data = [0, 1, 2, 5, 22];

    [Fact]
    [IndependentCheck("loss/mean-absolute-error", "the sums of distances by hand, and the slope as a count of targets below and above")]
    public void Absolute_error_is_a_sum_of_distances()
    {
        var printed = Output.Of("loss/mean-absolute-error");

        foreach (var c in new[] { 1.5, 2, 3 })
        {
            var key = Key(c);
            Assert.Equal(Data.Sum(t => Math.Abs(c - t)) / 5, printed[$"loss[{key}]"], 5e-5);
            Assert.Equal((Data.Count(t => t < c) - Data.Count(t => t > c)) / 5.0, printed[$"slope[{key}]"], 5e-5);
        }

        Assert.Equal([1.5, 1.5, 1.5, 1.75], new[] { 1, 1.5, 2, 2.5 }.Select(c => printed[$"four[{Key(c)}]"]));
        Assert.Equal(6, printed["mean"]);
    }

    [Fact]
    [IndependentCheck("loss/huber", "4c = 0 + 1 + 2 + 5 + delta for delta = 3, median 2 for a small delta, mean 6 for delta = 16, and pulls c - t clipped at 3")]
    public void Huber_lies_between_median_and_mean()
    {
        var printed = Output.Of("loss/huber");

        // With the last target beyond delta and the others within, the slope is 4c - (0 + 1 + 2 + 5) - delta.
        Assert.Equal((8 + 3) / 4.0, printed["best"], 5e-5);
        Assert.Equal(2, printed["best[0.1]"], 5e-5);
        Assert.Equal(Data.Average(), printed["best[16]"], 5e-5);
        foreach (var t in Data)
            Assert.Equal(Math.Clamp(2.75 - t, -3, 3), printed[$"pull[{t:F0}]"], 5e-5);
        Assert.Equal(0, Data.Sum(t => printed[$"pull[{t:F0}]"]), 2e-4);
    }

    [Fact]
    [IndependentCheck("loss/log-cosh", "bisection of the sum of the platform's tanh; the series e^2 / 2 - e^4 / 12; |e| - ln 2; and what a double keeps of cosh")]
    public void Log_cosh_is_round_at_zero_and_straight_far_out()
    {
        var printed = Output.Of("loss/log-cosh");

        double low = 2, high = 6;
        for (var i = 0; i < 60; i++)
        {
            var c = (low + high) / 2;
            if (Data.Sum(t => Math.Tanh(c - t)) < 0) low = c;
            else high = c;
        }

        Assert.Equal(low, printed["best"], 5e-5);
        Assert.Equal(0.5e-12, printed["value[1e-6]"], 5e-19);
        Assert.Equal(Math.Log(Math.Cosh(1)), printed["value[1e0]"], 5e-8);
        Assert.Equal(1000 - Math.Log(2), printed["value[1e3]"], 5e-4);
        Assert.Equal([1e-6, 1], new[] { printed["slope[1e-6]"], printed["slope[1e3]"] });
        Assert.Equal(Math.Tanh(1), printed["slope[1e0]"], 5e-5);

        // 1 + 5e-13 is rounded to a multiple of 2^-52: 2252 of them.
        Assert.Equal(2252 * Math.Pow(2, -52), printed["naive[1e-6]"], 5e-19);
        Assert.Equal(double.PositiveInfinity, printed["naive[1e3]"]);
    }

    [Fact]
    [IndependentCheck("loss/quantile", "the 2nd, 10th and 18th of 19 in order, which is what tau * 19 = 1.9, 9.5 and 17.1 rounds up to, and the two slopes")]
    public void Quantile_loss_finds_quantiles()
    {
        var printed = Output.Of("loss/quantile");

        foreach (var (tau, rank) in new[] { ("0.1", 2), ("0.5", 10), ("0.9", 18) })
        {
            Assert.Equal(rank * rank, printed[$"best[{tau}]"]);
            Assert.Equal(rank - 1, printed[$"below[{tau}]"]);
            Assert.Equal(19 - rank, printed[$"above[{tau}]"]);
        }

        Assert.Equal(0.9 * 10, printed["too_low"], 5e-5);
        Assert.Equal(0.1 * 10, printed["too_high"], 5e-5);
    }

    private static string Key(double c) => c.ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
}
