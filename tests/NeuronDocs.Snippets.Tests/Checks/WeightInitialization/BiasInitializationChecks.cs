using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class BiasInitializationChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/bias-initialization", "ln 2 and the entropy of the base rate in closed form, and the descent in two plain variables")]
    public void Losses_start_at_ln_2_and_at_the_entropy()
    {
        var printed = Output.Of("weight-initialization/bias-initialization");
        const double P = 0.02;
        Assert.Equal(Math.Log(P / (1 - P)), printed["bias"], 0.00005);
        var entropy = (-P * Math.Log(P)) - ((1 - P) * Math.Log(1 - P));
        Assert.Equal(entropy, printed["entropy"], 0.00005);
        Assert.Equal(Math.Log(2), printed["zero[0]"], 0.00005);
        Assert.Equal(entropy, printed["prior[0]"], 0.00005);
        foreach (var step in new[] { 10, 200 })
        {
            Assert.Equal(Loss(0, step), printed[$"zero[{step}]"], 0.00005);
            Assert.Equal(Loss(Math.Log(P / (1 - P)), step), printed[$"prior[{step}]"], 0.00005);
        }
    }

    private static double Loss(double b, int steps)
    {
        var random = new Xoshiro256(1);
        (double X, double T)[] data = [.. Enumerable.Range(0, 1000).Select(i => (random.NextNormal() + (i < 20 ? 1 : 0), i < 20 ? 1.0 : 0))];
        var w = 0.0;
        for (var step = 0; step < steps; step++)
        {
            var (dw, db) = (0.0, 0.0);
            foreach (var (x, t) in data)
            {
                var error = (1 / (1 + Math.Exp(-(w * x) - b))) - t;
                (dw, db) = (dw + (error * x / 1000), db + (error / 1000));
            }

            (w, b) = (w - (0.5 * dw), b - (0.5 * db));
        }

        return data.Average(d => -Math.Log(1 / (1 + Math.Exp(d.T == 1 ? -(w * d.X) - b : (w * d.X) + b))));
    }
}
