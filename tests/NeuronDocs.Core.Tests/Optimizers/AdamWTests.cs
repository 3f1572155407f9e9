namespace NeuronDocs.Core.Tests;

public class AdamWTests
{
    /// <summary>PyTorch's order: first w is multiplied by 1 - eta lambda, then Adam steps with the gradient from before.</summary>
    [Fact]
    public void The_parameters_shrink_and_then_Adam_steps()
    {
        const double Eta = 0.1, Lambda = 0.3;
        var optimizer = new Optimizer(1, Eta, new AdamW(Lambda, 0.8, 0.95, 1e-3));
        double[] x = [2];
        double w = 2;
        List<double> gradients = [];
        for (var t = 0; t < 60; t++)
        {
            gradients.Add(w - 1);
            optimizer.Step(x, [x[0] - 1]);
            w *= 1 - Eta * Lambda;
            w -= Eta * Trajectory.WeightedMean(0.8, gradients) / (Math.Sqrt(Trajectory.WeightedMean(0.95, Trajectory.Squares(gradients))) + 1e-3);
            Assert.Equal(w, x[0], 1e-12);
        }
    }

    [Fact]
    public void It_is_Adam_and_then_the_decay_to_the_last_bit()
    {
        Optimizer whole = new(2, 0.1, new AdamW(0.02)), parts = new(2, 0.1, new Adam(), new WeightDecay(0.02));
        double[] x = [3, -2], y = [3, -2];
        for (var t = 0; t < 30; t++)
        {
            whole.Step(x, [x[0], 4 * x[1]]);
            parts.Step(y, [y[0], 4 * y[1]]);
            Assert.Equal(y, x);
        }
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(-1)).ParamName);
        Assert.Equal("Beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(Beta1: 1)).ParamName);
        Assert.Equal("Beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(Beta2: 1)).ParamName);
    }
}
