using CsCheck;

namespace NeuronDocs.Core.Tests;

public class QuantileTests : ILossFacts
{
    Loss[] ILossFacts.Losses => [new Quantile(0.5), new Quantile(0.9), new Quantile(0.05)];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        var tau = ((Quantile)loss).Tau;
        return LossFacts.Mean(y, t, (y, t) => y.Value < t ? tau * (t - y) : (1 - tau) * (y - t));
    }

    [Fact]
    public void Too_low_costs_tau_and_too_high_the_rest()
    {
        var loss = new Quantile(0.75);
        Assert.Equal(1.5, loss.Value([1], [3]));
        Assert.Equal(0.5, loss.Value([3], [1]));
        Assert.Equal([-0.25, 0.25 / 3, 0], LossFacts.Gradient(loss, [1, 3, 2], [3, 1, 2]));
    }

    [Fact]
    public void At_one_half_it_is_half_the_absolute_error() => Gen.Double[-9, 9].Array[4].Sample(x =>
        Assert.Equal(new MeanAbsoluteError().Value(x.AsSpan(0, 2), x.AsSpan(2)) / 2, new Quantile(0.5).Value(x.AsSpan(0, 2), x.AsSpan(2)), 1e-15), iter: 200);

    /// <summary>The sum of pulls changes sign where a share tau of the sample lies below: at the order statistic of rank ceil(tau n).</summary>
    [Fact]
    public void The_constant_that_fits_a_sample_best_is_its_quantile() =>
        Gen.Select(Gen.Double[0.02, 0.98], Gen.Double[-10, 10].Array[1, 12]).Sample((tau, sample) =>
        {
            var loss = new Quantile(tau);
            var quantile = sample.Order().ElementAt((int)Math.Ceiling(tau * sample.Length) - 1);
            var smallest = Constant(quantile);
            foreach (var c in sample) Assert.True(smallest <= Constant(c) + 1e-14);

            double Constant(double c) => loss.Value(Enumerable.Repeat(c, sample.Length).ToArray(), sample);
        }, iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void A_tau_that_is_nothing_or_all_is_refused(double tau) =>
        Assert.Equal("Tau", Assert.Throws<ArgumentOutOfRangeException>(() => new Quantile(tau)).ParamName);
}
