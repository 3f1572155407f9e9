namespace NeuronDocs.Core.Tests;

public class BinaryCrossEntropyTests : ILossFacts
{
    private static readonly BinaryCrossEntropy Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => [[0.2, 0.65, 0.9], [0.05, 0.5, 0.93]];

    double[][] ILossFacts.Targets => LossFacts.BinaryTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoProbabilities;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (p, t) => LossFacts.Surprise(p, t) + LossFacts.Surprise(1 - p, 1 - t));

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    public void One_half_costs_ln_2_whatever_the_target(double target) => Assert.Equal(0.6931471805599453, Loss.Value([0.5], [target]), 1e-15);

    [Fact]
    public void The_gradient_is_the_error_over_the_variance()
    {
        Assert.Equal([-1.25], LossFacts.Gradient(Loss, [0.8], [1]));
        Assert.Equal(-0.3 / 0.16, LossFacts.Gradient(Loss, [0.2], [0.5])[0], 1e-14);
    }

    [Fact]
    public void A_sure_mistake_costs_infinity_and_a_sure_hit_nothing()
    {
        Assert.Equal(double.PositiveInfinity, Loss.Value([0], [1]));
        Assert.Equal([double.NegativeInfinity], LossFacts.Gradient(Loss, [0], [1]));
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

    /// <summary>What a rounding error leaves above 1 must not read as "1, expected 0 to 1".</summary>
    [Fact]
    public void The_message_has_every_digit()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Value([Math.BitIncrement(1.0)], [1]));
        Assert.Contains("prediction is 1.0000000000000002,", refused.Message, StringComparison.Ordinal);
    }
}
