using CsCheck;

namespace NeuronDocs.Core.Tests;

public class HingeTests : ILossFacts
{
    private static readonly Hinge Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => [[1, -1, 1], [-1, 1, 1], [-1, -1, -1]];

    (double[] Target, string Named)[] ILossFacts.Refused => [([1, 0, -1], "0"), ([0.5, 1, 1], "0.5"), ([1, 1, 2], "2"), ([-1.5, 1, 1], "-1.5")];

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (y, t) => (1 - t * y).Relu());

    [Theory]
    [InlineData(3, 0)]
    [InlineData(1, 0)]
    [InlineData(0.25, 0.75)]
    [InlineData(0, 1)]
    [InlineData(-2, 3)]
    public void It_costs_what_lacks_to_a_margin_of_1(double score, double expected)
    {
        Assert.Equal(expected, Loss.Value([score], [1]));
        Assert.Equal(expected, Loss.Value([-score], [-1]));
    }

    [Fact]
    public void It_pulls_with_one_force_until_the_margin_is_reached() =>
        Assert.Equal([-0.25, 0.25, 0, 0], LossFacts.Gradient(Loss, [-5, 0.5, 1, 3], [1, -1, 1, 1]));

    [Fact]
    public void It_is_never_below_the_zero_one_error() => Gen.Select(Gen.Double[-5, 5], Gen.Bool).Sample((score, yes) =>
        Assert.True(Loss.Value([score], [yes ? 1 : -1]) >= (score > 0 == yes ? 0 : 1)), iter: 200);
}
