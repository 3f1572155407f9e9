using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MultiClassHingeTests : ILossFacts
{
    private static readonly MultiClassHinge Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.OneHot;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NotOneHot;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        var c = Array.IndexOf(t, 1);
        return LossFacts.Sum(y.Where((_, j) => j != c).Select(rival => (1 + rival - y[c]).Relu()));
    }

    /// <summary>CS231n, neural-networks-3: the "SVM loss" of an untrained classifier of ten classes starts at 9.</summary>
    [Fact]
    public void Ten_equal_scores_cost_9() => Assert.Equal(9, Loss.Value(new double[10], Targets.OneHot(3, 10)));

    [Fact]
    public void Each_class_within_the_margin_is_pushed_down()
    {
        Assert.Equal(1.5, Loss.Value([2, 1.5, 1, 2], [1, 0, 0, 0]));
        Assert.Equal([-2, 1, 0, 1], LossFacts.Gradient(Loss, [2, 1.5, 1, 2], [1, 0, 0, 0]));
    }

    [Fact]
    public void Of_two_classes_it_is_the_hinge_of_the_difference_of_their_scores() => Gen.Double[-5, 5].Array[2].Sample(z =>
        Assert.Equal(new Hinge().Value([z[1] - z[0]], [1]), Loss.Value(z, [0, 1]), 1e-14), iter: 200);

    [Fact]
    public void One_class_alone_costs_nothing() => Assert.Equal(0, Loss.Value([-5], [1]));
}
