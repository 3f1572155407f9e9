using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MeanSquaredErrorTests : ILossFacts
{
    private static readonly MeanSquaredError Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (y, t) => (y - t).Pow(2));

    [Fact]
    public void Squares_the_errors_and_averages_over_the_outputs()
    {
        Assert.Equal(9, Loss.Value([4], [1]));
        Assert.Equal(5, Loss.Value([4, 2], [1, 3]));
        Assert.Equal([3, -1], LossFacts.Gradient(Loss, [4, 2], [1, 3]));
    }

    [Fact]
    public void The_constant_that_fits_a_sample_best_is_its_mean() => Gen.Double[-10, 10].Array[1, 9].Sample(sample =>
    {
        var mean = Enumerable.Repeat(sample.Average(), sample.Length).ToArray();
        Assert.Equal(0, LossFacts.Gradient(Loss, mean, sample).Sum(), 1e-13);
        double[] higher = [.. mean.Select(c => c + 0.01)], lower = [.. mean.Select(c => c - 0.01)];
        Assert.True(Loss.Value(mean, sample) < Math.Min(Loss.Value(higher, sample), Loss.Value(lower, sample)));
    }, iter: 200);
}
