using CsCheck;

namespace NeuronDocs.Core.Tests;

public class CrossEntropyFromLogitsTests : ILossFacts
{
    private static readonly CrossEntropyFromLogits Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.ClassTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoDistributions;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Sum(LossFacts.LogSoftmax(y).Zip(t, (logP, t) => -t * logP));

    /// <summary>CS231n, neural-networks-3: an untrained classifier of ten classes starts at ln 10.</summary>
    [Fact]
    public void Ten_equal_logits_cost_ln_10() => Assert.Equal(2.302585, Loss.Value(new double[10], Targets.OneHot(3, 10)), 1e-6);

    /// <summary>CS231n's ln(e^1000 + e^1001 + e^1002) is 1002.4076059644.</summary>
    [Fact]
    public void Logits_of_1000_cost_what_their_differences_cost() => Assert.Equal(0.4076059644, Loss.Value([1000, 1001, 1002], [0, 0, 1]), 5e-11);

    [Fact]
    public void A_logit_of_1000_costs_1000_when_wrong_and_nothing_when_right()
    {
        Assert.Equal(1000, Loss.Value([1000, 0], [0, 1]));
        Assert.Equal(0, Loss.Value([1000, 0], [1, 0]));
        Assert.Equal([1, -1], LossFacts.Gradient(Loss, [1000, 0], [0, 1]));
    }

    [Fact]
    public void An_impossible_class_that_is_not_the_target_costs_nothing() =>
        Assert.Equal(0.6931471805599453, Loss.Value([2, double.NegativeInfinity, 2], [0, 0, 1]), 1e-15);

    [Fact]
    public void It_is_the_loss_of_the_probabilities() => Gen.Double[-9, 9].Array[3].Sample(z =>
        Assert.Equal(new CrossEntropy().Value(Softmax.Of(z), [0.2, 0.5, 0.3]), Loss.Value(z, [0.2, 0.5, 0.3]), 1e-13), iter: 200);

    [Fact]
    public void A_shift_of_all_logits_changes_nothing() => Gen.Select(Gen.Double[-9, 9].Array[3], Gen.Double[-1e3, 1e3]).Sample((z, shift) =>
    {
        double[] shifted = [.. z.Select(one => one + shift)], target = [0.2, 0.5, 0.3];
        Assert.Equal(Loss.Value(z, target), Loss.Value(shifted, target), 1e-12);
        Assert.All(LossFacts.Gradient(Loss, z, target).Zip(LossFacts.Gradient(Loss, shifted, target)), g => Assert.Equal(g.First, g.Second, 1e-12));
    }, iter: 200);

    [Fact]
    public void The_gradient_sums_to_0_and_vanishes_where_the_softmax_is_the_target() => Gen.Double[-9, 9].Array[4].Sample(z =>
    {
        Assert.Equal(0, LossFacts.Gradient(Loss, z, [0.2, 0.5, 0.3, 0]).Sum(), 1e-15);
        Assert.All(LossFacts.Gradient(Loss, z, Softmax.Of(z)), g => Assert.Equal(0, g, 1e-15));
    }, iter: 200);

    [Fact]
    public void It_is_convex_in_the_logits() => Gen.Select(Gen.Double[-9, 9].Array[3], Gen.Double[-9, 9].Array[3]).Sample((a, b) =>
    {
        double[] halfway = [.. a.Zip(b, (x, y) => (x + y) / 2)], target = [0.2, 0.5, 0.3];
        Assert.True(Loss.Value(halfway, target) <= (Loss.Value(a, target) + Loss.Value(b, target)) / 2 + 1e-14);
    }, iter: 200);
}
