namespace NeuronDocs.Snippets.Tests;

public sealed class StepDecayChecks
{
    [Fact]
    [IndependentCheck("learning-rate/step-decay", "the expected loss, summed over the noise of each step; a hundred runs have a standard error that follows from the variances of the two squares")]
    public void Runs_scatter_around_the_expected_loss()
    {
        static double Rate(int k) => k < 70 ? 0.5 : k < 140 ? 0.15 : 0.045;
        var printed = Output.Of("learning-rate/step-decay");
        Assert.Equal(0.5, printed["eta[69]"]);
        Assert.Equal(0.15, printed["eta[70]"]);
        Assert.Equal(0.045, printed["eta[140]"]);

        // A square of a normal number of mean m and variance v has the variance 2 v^2 + 4 m^2 v.
        var deviation = Math.Sqrt(Variance(1) + 0.0025 * Variance(0.05)) / 2;
        var expected = NoisyBowl.Loss(Rate);
        Assert.Equal(expected, printed["mean"], 3 * deviation / Math.Sqrt(100));
        Assert.InRange(expected, printed["lowest"], printed["highest"]);

        static double Variance(double curvature)
        {
            var noise = NoisyBowl.MeanSquare(Rate, 210, curvature, 0);
            var square = NoisyBowl.MeanSquare(Rate, 210, curvature) - noise;
            return 2 * noise * noise + 4 * square * noise;
        }
    }
}
