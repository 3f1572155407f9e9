using CsCheck;

namespace NeuronDocs.Core.Tests;

public class CrammerSingerHingeTests : ILossFacts
{
    private static readonly CrammerSingerHinge Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.OneHot;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NotOneHot;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        // The paper's form: the largest of z_j + 1 - [j is the true class], less the true score.
        var c = Array.IndexOf(t, 1);
        return y.Select((z, j) => j == c ? z : z + 1).MaxBy(z => z.Value)! - y[c];
    }

    [Fact]
    public void Equal_scores_cost_1_whatever_their_number()
    {
        Assert.Equal(1, Loss.Value(new double[2], Targets.OneHot(1, 2)));
        Assert.Equal(1, Loss.Value(new double[10], Targets.OneHot(3, 10)));
    }

    [Fact]
    public void Only_the_strongest_rival_is_pushed_down_the_first_of_equals()
    {
        Assert.Equal(1, Loss.Value([2, 1.5, 2, 2], [1, 0, 0, 0]));
        Assert.Equal([-1, 0, 1, 0], LossFacts.Gradient(Loss, [2, 1.5, 2, 2], [1, 0, 0, 0]));
        Assert.Equal([0, 0, 0], LossFacts.Gradient(Loss, [3, 1.5, 2], [1, 0, 0]));
    }

    [Fact]
    public void It_is_at_most_the_sum_over_the_rivals_and_the_same_for_two_classes() => Gen.Double[-3, 3].Array[2, 6].Sample(z =>
    {
        var target = Targets.OneHot(0, z.Length);
        double sum = new MultiClassHinge().Value(z, target), largest = Loss.Value(z, target);
        Assert.InRange(largest, 0, sum);
        if (z.Length == 2) Assert.Equal(sum, largest);
    }, iter: 200);

    [Fact]
    public void The_gradient_may_take_the_place_of_the_scores()
    {
        double[] scores = [3, 1.5, 2];
        Loss.Gradient(scores, [1, 0, 0], scores);
        Assert.Equal([0, 0, 0], scores);
    }

    [Fact]
    public void One_class_alone_costs_nothing()
    {
        Assert.Equal(0, Loss.Value([-5], [1]));
        Assert.Equal([0], LossFacts.Gradient(Loss, [-5], [1]));
    }
}
