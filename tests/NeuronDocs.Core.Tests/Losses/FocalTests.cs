using CsCheck;

namespace NeuronDocs.Core.Tests;

public class FocalTests : ILossFacts
{
    Loss[] ILossFacts.Losses => [new Focal(), new Focal(0), new Focal(0.5, 0.75), new Focal(2, 0.25)];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.BinaryTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoProbabilities;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        var focal = (Focal)loss;
        double weight1 = focal.Alpha ?? 1, weight0 = 1 - focal.Alpha ?? 1;
        return LossFacts.Mean(y, t, (z, t) => weight1 * t * OfProbability(z.Sigmoid()) + weight0 * (1 - t) * OfProbability((-z).Sigmoid()));

        T OfProbability(T p) => -(focal.Gamma * (1 - p).Log()).Exp() * p.Log();
    }

    /// <summary>Lin and others 2017, section 3.2: with gamma = 2, p = 0.9 costs 100 times less than cross-entropy, p = 0.968 about 1000 times.</summary>
    [Fact]
    public void What_is_classified_well_costs_little()
    {
        Assert.Equal(100, Muting(0.9), 1e-10);
        Assert.Equal(1 / (0.032 * 0.032), Muting(0.968), 1e-9);
        Assert.Equal(4, Muting(0.5), 1e-14);
        Assert.InRange(Muting(0.1), 1, 4);

        static double Muting(double p)
        {
            var z = Elementary.Log(p / (1 - p));
            return new BinaryCrossEntropyFromLogits().Value([z], [1]) / new Focal().Value([z], [1]);
        }
    }

    [Fact]
    public void With_gamma_0_it_is_the_binary_cross_entropy_and_alpha_weighs_the_classes() =>
        Gen.Select(Gen.Double[-30, 30], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((z, t, alpha) =>
        {
            var entropy = new BinaryCrossEntropyFromLogits();
            Assert.Equal(entropy.Value([z], [t]), new Focal(0).Value([z], [t]));
            Assert.Equal(LossFacts.Gradient(entropy, [z], [t])[0], LossFacts.Gradient(new Focal(0), [z], [t])[0], 1e-15);
            Assert.Equal(alpha * entropy.Value([z], [1]), new Focal(0, alpha).Value([z], [1]), 1e-14);
            Assert.Equal((1 - alpha) * entropy.Value([z], [0]), new Focal(0, alpha).Value([z], [0]), 1e-14);
        }, iter: 200);

    [Fact]
    public void A_larger_gamma_costs_less_and_both_classes_mirror_each_other() => Gen.Select(Gen.Double[-20, 20], Gen.Double[0, 4]).Sample((z, gamma) =>
    {
        Assert.True(new Focal(gamma + 0.5).Value([z], [1]) <= new Focal(gamma).Value([z], [1]));
        Assert.Equal(new Focal(gamma).Value([z], [1]), new Focal(gamma).Value([-z], [0]));
        Assert.Equal(LossFacts.Gradient(new Focal(gamma), [z], [1])[0], -LossFacts.Gradient(new Focal(gamma), [-z], [0])[0]);
    }, iter: 200);

    [Fact]
    public void It_is_not_convex_in_the_logit() =>
        Assert.True(new Focal().Value([-4], [1]) > (new Focal().Value([-6], [1]) + new Focal().Value([-2], [1])) / 2);

    [Fact]
    public void A_logit_of_1000_costs_1000_when_wrong_and_nothing_when_right()
    {
        Assert.Equal(1000, new Focal().Value([1000], [0]));
        Assert.Equal(0, new Focal().Value([1000], [1]));
        Assert.Equal([-1], LossFacts.Gradient(new Focal(), [-1000], [1]));
    }

    [Fact]
    public void A_negative_gamma_and_an_alpha_outside_0_to_1_are_refused()
    {
        Assert.Equal("Gamma", Assert.Throws<ArgumentOutOfRangeException>(() => new Focal(-1)).ParamName);
        Assert.Equal("Gamma", Assert.Throws<ArgumentOutOfRangeException>(() => new Focal(double.NaN)).ParamName);
        Assert.Equal("Alpha", Assert.Throws<ArgumentOutOfRangeException>(() => new Focal(2, 1.5)).ParamName);
        Assert.Equal("Alpha", Assert.Throws<ArgumentOutOfRangeException>(() => new Focal(2, double.NaN)).ParamName);
    }
}
