using CsCheck;

namespace NeuronDocs.Core.Tests;

public class BinaryCrossEntropyFromLogitsTests : ILossFacts
{
    private static readonly BinaryCrossEntropyFromLogits Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.BinaryTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoProbabilities;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (z, t) => (1 + z.Exp()).Log() - t * z);

    [Fact]
    public void A_logit_of_1000_costs_1000_when_wrong_and_nothing_when_right()
    {
        Assert.Equal(1000, Loss.Value([1000], [0]));
        Assert.Equal(1000, Loss.Value([-1000], [1]));
        Assert.Equal(0, Loss.Value([1000], [1]));
        Assert.Equal([1], LossFacts.Gradient(Loss, [1000], [0]));
    }

    [Fact]
    public void A_logit_of_0_costs_ln_2() => Assert.Equal(0.6931471805599453, Loss.Value([0], [1]), 1e-16);

    [Fact]
    public void It_is_the_loss_of_the_probabilities() => Gen.Select(Gen.Double[-12, 12].Array[3], Gen.Double[0, 1].Array[3]).Sample((z, target) =>
    {
        double[] p = [.. z.Select(Elementary.Sigmoid)];
        Assert.Equal(new BinaryCrossEntropy().Value(p, target), Loss.Value(z, target), 1e-10);
    }, iter: 200);

    [Fact]
    public void It_is_the_cross_entropy_of_two_classes_of_which_one_has_the_logit_0() => Gen.Select(Gen.Double[-50, 50], Gen.Double[0, 1]).Sample((z, t) =>
        Assert.Equal(new CrossEntropyFromLogits().Value([0, z], [1 - t, t]), Loss.Value([z], [t]), 1e-13), iter: 200);

    [Fact]
    public void Targets_of_both_signs_would_cost_the_logarithm_of_1_plus_e_to_the_minus_t_z() => Gen.Select(Gen.Double[-20, 20], Gen.Bool).Sample((z, yes) =>
        Assert.Equal(Elementary.Log(1 + Elementary.Exp(yes ? -z : z)), Loss.Value([z], [yes ? 1 : 0]), 1e-13), iter: 200);
}
