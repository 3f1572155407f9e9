using CsCheck;

namespace NeuronDocs.Core.Tests;

public class LabelSmoothingTests : ILossFacts
{
    private static readonly Gen<double[]> Logits = Gen.Double[-9, 9].Array[4];

    Loss[] ILossFacts.Losses => [new LabelSmoothing(), new LabelSmoothing(0), new LabelSmoothing(0.5), new LabelSmoothing(1)];

    double[][] ILossFacts.Predictions => LossFacts.Logits;

    double[][] ILossFacts.Targets => LossFacts.ClassTargets;

    (double[] Target, string Named)[] ILossFacts.Refused => LossFacts.NoDistributions;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        // Szegedy and others 2016, section 7: (1 - epsilon) H(q, p) + epsilon H(u, p).
        var epsilon = ((LabelSmoothing)loss).Epsilon;
        var logP = LossFacts.LogSoftmax(y);
        return (1 - epsilon) * LossFacts.Sum(logP.Zip(t, (logP, t) => -t * logP)) - epsilon / y.Length * LossFacts.Sum(logP);
    }

    [Fact]
    public void It_is_the_cross_entropy_of_the_smoothed_target() => Logits.Sample(z =>
    {
        // 0.9 of the one-hot target and 0.1 shared by four.
        double[] smoothed = [0.025, 0.925, 0.025, 0.025], target = [0, 1, 0, 0];
        Assert.Equal(new CrossEntropyFromLogits().Value(z, smoothed), new LabelSmoothing().Value(z, target), 1e-14);
        double[] p = Softmax.Of(z), gradient = LossFacts.Gradient(new LabelSmoothing(), z, target);
        for (var i = 0; i < 4; i++) Assert.Equal(p[i] - smoothed[i], gradient[i], 1e-15);
    }, iter: 200);

    [Fact]
    public void Without_epsilon_it_is_the_cross_entropy() => Logits.Sample(z =>
    {
        Assert.Equal(new CrossEntropyFromLogits().Value(z, [0, 0, 1, 0]), new LabelSmoothing(0).Value(z, [0, 0, 1, 0]));
        Assert.Equal(LossFacts.Gradient(new CrossEntropyFromLogits(), z, [0, 0, 1, 0]), LossFacts.Gradient(new LabelSmoothing(0), z, [0, 0, 1, 0]));
    }, iter: 100);

    /// <summary>Best are logits with z_c - z_j = ln(q'_c / q'_j): a finite gap, and the loss there is the entropy of q'.</summary>
    [Fact]
    public void The_best_logits_are_finite()
    {
        double[] best = [0, Elementary.Log(0.925 / 0.025), 0, 0], smoothed = [0.025, 0.925, 0.025, 0.025];
        Assert.All(LossFacts.Gradient(new LabelSmoothing(), best, [0, 1, 0, 0]), g => Assert.Equal(0, g, 1e-15));
        Assert.Equal(new CrossEntropy().Value(smoothed, smoothed), new LabelSmoothing().Value(best, [0, 1, 0, 0]), 1e-15);
        Assert.True(new LabelSmoothing().Value([0, 50, 0, 0], [0, 1, 0, 0]) > 3);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void An_epsilon_outside_0_to_1_is_refused(double epsilon) =>
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new LabelSmoothing(epsilon)).ParamName);
}
