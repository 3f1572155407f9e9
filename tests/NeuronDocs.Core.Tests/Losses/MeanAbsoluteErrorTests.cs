using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MeanAbsoluteErrorTests : ILossFacts
{
    private static readonly MeanAbsoluteError Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (y, t) => (y - t).Abs());

    [Fact]
    public void Pulls_with_one_force_and_rests_on_the_target()
    {
        Assert.Equal(2, Loss.Value([4, 2], [1, 3]));
        Assert.Equal([1.0 / 3, -1.0 / 3, 0], LossFacts.Gradient(Loss, [4, 2, 7], [1, 3, 7]));
    }

    [Fact]
    public void The_constant_that_fits_a_sample_best_is_its_median() => Gen.Double[-10, 10].Array[1, 9].Where(sample => sample.Length % 2 == 1).Sample(sample =>
    {
        var median = sample.Order().ElementAt(sample.Length / 2);
        foreach (var c in (double[])[.. sample, median - 0.01, median + 0.01]) Assert.True(Constant(median) <= Constant(c) + 1e-14);

        double Constant(double c) => Loss.Value(Enumerable.Repeat(c, sample.Length).ToArray(), sample);
    }, iter: 200);
}
