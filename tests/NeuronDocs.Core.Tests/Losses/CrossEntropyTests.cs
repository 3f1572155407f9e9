namespace NeuronDocs.Core.Tests;

public class CrossEntropyTests : ILossFacts
{
    private static readonly CrossEntropy Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Distributions;

    double[][] ILossFacts.Targets => LossFacts.ClassTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoDistributions;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Sum(y.Zip(t, (p, t) => LossFacts.Surprise(p, t)));

    [Fact]
    public void Ten_equal_probabilities_cost_ln_10() =>
        Assert.Equal(2.302585092994046, Loss.Value(Softmax.Of(new double[10]), Targets.OneHot(3, 10)), 1e-15);

    [Fact]
    public void Only_the_true_class_counts()
    {
        Assert.Equal(0.6931471805599453, Loss.Value([0.3, 0.5, 0.2], [0, 1, 0]), 1e-16);
        Assert.Equal([0, -2, 0], LossFacts.Gradient(Loss, [0.3, 0.5, 0.2], [0, 1, 0]));
    }

    [Fact]
    public void A_sure_mistake_costs_infinity_and_a_sure_hit_nothing()
    {
        Assert.Equal(double.PositiveInfinity, Loss.Value([1, 0], [0, 1]));
        Assert.Equal(0, Loss.Value([1, 0], [1, 0]));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.5)]
    public void A_logit_is_no_probability(double p)
    {
        Assert.Equal("prediction", Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Value([p], [1])).ParamName);
        Assert.Equal("prediction", Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Gradient([p], [1], new double[1])).ParamName);
    }

    [Fact]
    public void Thirds_need_not_sum_to_1_in_the_last_digit() => Assert.True(Loss.Value([0.3, 0.3, 0.4], [0.3333333333, 0.3333333333, 0.3333333333]) > 0);
}
