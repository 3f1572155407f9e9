namespace NeuronDocs.Snippets.Tests;

public sealed class GradientClippingChecks
{
    [Fact]
    [IndependentCheck("chain-rule/gradient-clipping", "(3, 1/2) over its length sqrt(9.25), and the angle of (1, 1/2), by hand")]
    public void Norm_keeps_the_direction_and_value_turns_it()
    {
        var printed = Output.Of("chain-rule/gradient-clipping");
        Assert.Equal(3 / Math.Sqrt(9.25), printed["norm[0]"], 5.1e-5);
        Assert.Equal(0.5 / Math.Sqrt(9.25), printed["norm[1]"], 5.1e-5);
        Assert.Equal(1, printed["norm[length]"]);
        Assert.Equal(1, printed["norm[cosine]"]);
        Assert.Equal(1, printed["value[0]"]);
        Assert.Equal(0.5, printed["value[1]"]);
        Assert.Equal(Math.Sqrt(1.25), printed["value[length]"], 5.1e-5);
        Assert.Equal(Math.Cos(Math.Atan2(0.5, 1) - Math.Atan2(0.5, 3)), printed["value[cosine]"], 5.1e-5);
    }

    [Fact]
    [IndependentCheck("chain-rule/gradient-cliff", "the same descent with derivatives carried forward through time, with the platform's exp")]
    public void Forward_derivatives_give_the_same_two_runs()
    {
        var printed = Output.Of("chain-rule/gradient-cliff");
        foreach (var (name, limit) in new[] { ("plain", double.PositiveInfinity), ("clipped", 0.5) })
        {
            double w = 4.9, b = -2.4, largest = 0;
            for (var step = 0; step < 60; step++)
            {
                var (_, dw, db) = Loss(w, b);
                var norm = Math.Sqrt((dw * dw) + (db * db));
                largest = Math.Max(largest, norm);
                var scale = Math.Min(1, limit / norm);
                w -= 0.05 * scale * dw;
                b -= 0.05 * scale * db;
            }

            Assert.Equal(largest, printed[$"norm[{name}]"], 0.51);
            Assert.Equal(w, printed[$"w[{name}]"], 0.0051);
            Assert.Equal(b, printed[$"b[{name}]"], 0.0051);
            Assert.Equal(Loss(w, b).Value, printed[$"loss[{name}]"], 5.1e-5);
        }
    }

    private static (double Value, double W, double B) Loss(double w, double b)
    {
        double s = 1 / (1 + Math.Exp(-0.5)), dw = 0, db = 0;
        for (var t = 0; t < 50; t++)
        {
            var next = 1 / (1 + Math.Exp(-((w * s) + b)));
            var slope = next * (1 - next);
            (dw, db) = (slope * (s + (w * dw)), slope * (1 + (w * db)));
            s = next;
        }

        return ((s - 0.7) * (s - 0.7), 2 * (s - 0.7) * dw, 2 * (s - 0.7) * db);
    }
}
