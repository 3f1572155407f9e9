namespace NeuronDocs.Snippets.Tests;

public sealed class MetricOrLossChecks
{
    private static readonly double[] X = [-2, -1, 1, 2, 3, -6];
    private static readonly int[] Label = [0, 0, 1, 1, 1, 1];

    [Fact]
    [IndependentCheck("loss/metric-or-loss", "descent along finite differences of the cross-entropy, and the points counted one by one; the loss falls at every step")]
    public void Loss_falls_and_points_are_lost()
    {
        var printed = Output.Of("loss/metric-or-loss");
        double w = 2, b = 0, last = double.PositiveInfinity;
        for (var step = 0; step <= 40; step++)
        {
            var loss = Loss(w, b);
            Assert.True(loss < last);
            last = loss;
            var slope = (Loss(w + 1e-5, b) - Loss(w - 1e-5, b)) / 2e-5;
            var lift = (Loss(w, b + 1e-5) - Loss(w, b - 1e-5)) / 2e-5;
            if (step is 0 or 8 or 40)
            {
                Assert.Equal(loss, printed[$"loss[{step}]"], 0.000051);
                Assert.Equal(slope, printed[$"dloss[{step}]"], 0.000051);
                Assert.Equal(X.Zip(Label).Count(p => w * p.First + b > 0 == (p.Second == 1)) / 6.0, printed[$"right[{step}]"], 0.000051);
                Assert.Equal(0, printed[$"dright[{step}]"]);
            }

            (w, b) = (w - 0.5 * slope, b - 0.5 * lift);
        }
    }

    private static double Loss(double w, double b) =>
        X.Zip(Label, (x, label) => Math.Log(1 + Math.Exp(label == 1 ? -(w * x + b) : w * x + b))).Average();
}
