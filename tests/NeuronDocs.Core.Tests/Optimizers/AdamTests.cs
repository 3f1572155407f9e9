namespace NeuronDocs.Core.Tests;

public class AdamTests
{
    /// <summary>Kingma and Ba 2015, section 2.1: the first step is eta for any size of the gradient.</summary>
    [Theory]
    [InlineData(1e-3)]
    [InlineData(0.5)]
    [InlineData(-1e6)]
    public void The_first_step_is_eta(double gradient)
    {
        var optimizer = new Optimizer(1, 0.01, new Adam(Epsilon: 0));
        double[] x = [0];
        optimizer.Step(x, [gradient]);
        Assert.Equal(-0.01 * Math.Sign(gradient), x[0], 1e-15);
    }

    [Fact]
    public void Epsilon_stands_outside_the_root()
    {
        var optimizer = new Optimizer(1, 1, new Adam(Epsilon: 1));
        double[] x = [0];
        optimizer.Step(x, [3]);
        Assert.Equal(-3.0 / (3 + 1), x[0], 1e-14);
    }

    /// <summary>The running means, written as the weighted sums that they are.</summary>
    [Fact]
    public void Every_step_is_the_ratio_of_two_weighted_means()
    {
        double[] gradients = [1, -2, 0.5, 4, 4, -1, 0];
        var optimizer = new Optimizer(1, 0.1, new Adam(0.8, 0.95, 1e-3));
        double[] x = [0];
        for (var t = 1; t <= gradients.Length; t++)
        {
            var before = x[0];
            optimizer.Step(x, [gradients[t - 1]]);
            double mean = 0, square = 0, meanWeight = 0, squareWeight = 0;
            for (var i = 1; i <= t; i++)
            {
                mean += Elementary.Pow(0.8, t - i) * gradients[i - 1];
                meanWeight += Elementary.Pow(0.8, t - i);
                square += Elementary.Pow(0.95, t - i) * gradients[i - 1] * gradients[i - 1];
                squareWeight += Elementary.Pow(0.95, t - i);
            }

            Assert.Equal(-0.1 * (mean / meanWeight) / (Math.Sqrt(square / squareWeight) + 1e-3), x[0] - before, 1e-13);
        }
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new Adam(Epsilon: 0));

    [Fact]
    public void A_power_of_two_as_scale_does_not_change_a_bit()
    {
        Optimizer first = new(1, 0.1, new Adam(Epsilon: 0)), second = new(1, 0.1, new Adam(Epsilon: 0));
        double[] x = [1], y = [1];
        foreach (var g in new[] { 0.3, -1.7, 2.2, 0.1 })
        {
            first.Step(x, [g]);
            second.Step(y, [1024 * g]);
            Assert.Equal(x, y);
        }
    }
}
