namespace NeuronDocs.Core.Tests;

public class LossValuesTests
{
    [Fact]
    public void Squared_errors_differ_by_their_convention()
    {
        Assert.Equal(5, new MeanSquaredError().Value([4, 2], [1, 3]));
        Assert.Equal([3, -1], Gradient(new MeanSquaredError(), [4, 2], [1, 3]));
        Assert.Equal(5, new HalfSquaredError().Value([4, 2], [1, 3]));
        Assert.Equal([3, -1], Gradient(new HalfSquaredError(), [4, 2], [1, 3]));
        Assert.Equal(9, new MeanSquaredError().Value([4], [1]));
        Assert.Equal(4.5, new HalfSquaredError().Value([4], [1]));
    }

    [Fact]
    public void The_absolute_error_pulls_with_one_force()
    {
        Assert.Equal(2, new MeanAbsoluteError().Value([4, 2], [1, 3]));
        Assert.Equal([1.0 / 3, -1.0 / 3, 0], Gradient(new MeanAbsoluteError(), [4, 2, 7], [1, 3, 7]));
    }

    /// <summary>CS231n, neural-networks-3: an untrained classifier of ten classes starts at ln 10.</summary>
    [Fact]
    public void Ten_equal_logits_cost_ln_10()
    {
        double[] target = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        Assert.Equal(2.302585, new CrossEntropyFromLogits().Value(new double[10], target), 1e-6);
        Assert.Equal(2.302585092994046, new CrossEntropy().Value(Softmax.Of(new double[10]), target), 1e-15);
    }

    [Fact]
    public void A_logit_of_1000_costs_1000_when_wrong_and_nothing_when_right()
    {
        Assert.Equal(1000, new CrossEntropyFromLogits().Value([1000, 0], [0, 1]));
        Assert.Equal(0, new CrossEntropyFromLogits().Value([1000, 0], [1, 0]));
        Assert.Equal([1, -1], Gradient(new CrossEntropyFromLogits(), [1000, 0], [0, 1]));
        Assert.Equal(1000, new BinaryCrossEntropyFromLogits().Value([1000], [0]));
        Assert.Equal(1000, new BinaryCrossEntropyFromLogits().Value([-1000], [1]));
        Assert.Equal(0, new BinaryCrossEntropyFromLogits().Value([1000], [1]));
        Assert.Equal([1], Gradient(new BinaryCrossEntropyFromLogits(), [1000], [0]));
    }

    [Fact]
    public void From_probabilities_a_sure_mistake_costs_infinity()
    {
        Assert.Equal(double.PositiveInfinity, new CrossEntropy().Value([1, 0], [0, 1]));
        Assert.Equal(double.PositiveInfinity, new BinaryCrossEntropy().Value([0], [1]));
        Assert.Equal(0, new BinaryCrossEntropy().Value([1, 0], [1, 0]));
        Assert.Equal([double.NegativeInfinity], Gradient(new BinaryCrossEntropy(), [0], [1]));
    }

    [Fact]
    public void Logits_and_probabilities_are_two_ways_to_the_same_loss()
    {
        double[] z = [0.3, -1.2, 2], target = [0.2, 0.5, 0.3];
        Assert.Equal(new CrossEntropy().Value(Softmax.Of(z), target), new CrossEntropyFromLogits().Value(z, target), 1e-14);
        double[] p = [.. z.Select(Elementary.Sigmoid)];
        Assert.Equal(new BinaryCrossEntropy().Value(p, target), new BinaryCrossEntropyFromLogits().Value(z, target), 1e-14);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.5)]
    public void A_logit_is_no_probability(double p)
    {
        var gradient = new double[1];
        foreach (var loss in new Loss[] { new CrossEntropy(), new BinaryCrossEntropy() })
        {
            Assert.Equal("prediction", Assert.Throws<ArgumentOutOfRangeException>(() => loss.Value([p], [1])).ParamName);
            Assert.Equal("prediction", Assert.Throws<ArgumentOutOfRangeException>(() => loss.Gradient([p], [1], gradient)).ParamName);
        }
    }

    private static double[] Gradient(Loss loss, double[] prediction, double[] target)
    {
        var gradient = new double[prediction.Length];
        loss.Gradient(prediction, target, gradient);
        return gradient;
    }
}
