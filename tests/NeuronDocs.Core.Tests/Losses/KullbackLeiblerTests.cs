using CsCheck;

namespace NeuronDocs.Core.Tests;

public class KullbackLeiblerTests : ILossFacts
{
    private static readonly KullbackLeibler Loss = new();

    private static readonly Gen<double[]> Distribution = Gen.Double[-4, 4].Array[4].Select(z => Softmax.Of(z));

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Distributions;

    double[][] ILossFacts.Targets => LossFacts.ClassTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoDistributions;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Sum(y.Zip(t, (p, t) => t == 0 ? 0 * p : t * (t / p).Log()));

    /// <summary>A binomial distribution with p = 0.4 and two trials, (9, 12, 4)/25, and three thirds: both directions have a closed form.</summary>
    [Fact]
    public void It_has_a_direction()
    {
        double[] binomial = [0.36, 0.48, 0.16], thirds = [1.0 / 3, 1.0 / 3, 1.0 / 3];
        double ln2 = Elementary.Log(2), ln3 = Elementary.Log(3), ln5 = Elementary.Log(5);
        Assert.Equal((32 * ln2 + 55 * ln3 - 50 * ln5) / 25, Loss.Value(thirds, binomial), 1e-14);
        Assert.Equal((-4 * ln2 - 6 * ln3 + 6 * ln5) / 3, Loss.Value(binomial, thirds), 1e-14);
        Assert.Equal(0.0852996, Loss.Value(thirds, binomial), 5e-8);
        Assert.Equal(0.097455, Loss.Value(binomial, thirds), 5e-7);
    }

    [Fact]
    public void It_is_the_cross_entropy_less_the_entropy() => Gen.Select(Distribution, Distribution).Sample((p, t) =>
    {
        var entropy = new CrossEntropy().Value(t, t);
        Assert.Equal(new CrossEntropy().Value(p, t), entropy + Loss.Value(p, t), 1e-14);
        Assert.Equal(LossFacts.Gradient(new CrossEntropy(), p, t), LossFacts.Gradient(Loss, p, t));
    }, iter: 200);

    [Fact]
    public void Equal_distributions_cost_nothing_and_others_do() => Gen.Select(Distribution, Distribution).Sample((p, t) =>
    {
        Assert.Equal(0, Loss.Value(t, t));
        // Pinsker: at least half the square of the summed absolute differences.
        var apart = p.Zip(t, (a, b) => Math.Abs(a - b)).Sum();
        Assert.True(Loss.Value(p, t) >= apart * apart / 2 - 1e-15);
    }, iter: 200);

    [Fact]
    public void To_rule_out_what_happens_costs_infinity_and_to_expect_what_does_not_costs_little()
    {
        Assert.Equal(double.PositiveInfinity, Loss.Value([1, 0], [0.5, 0.5]));
        Assert.Equal(0.6931471805599453, Loss.Value([0.5, 0.5], [1, 0]), 1e-16);
    }

    [Fact]
    public void A_logit_is_no_probability() =>
        Assert.Equal("prediction", Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Value([1.5, -0.5], [1, 0])).ParamName);
}
