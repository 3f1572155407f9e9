using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class DeepLinearChecks
{
    [Fact]
    [IndependentCheck("neuron/deep-linear", "the layers evaluated one by one with the platform's tanh, and F05: a gap below 1e-12")]
    public void The_gap_is_rounding_without_an_activation()
    {
        var printed = Output.Of("neuron/deep-linear");
        Assert.True(printed["gap[Identity]"] < 1e-12);
        double[] ts = [.. Enumerable.Range(-30, 61).Select(i => i / 10.0)];
        var gap = ts.Max(t => Math.Abs(Deep(t, Math.Tanh) - Deep(t, z => z)));
        Assert.Equal(gap, printed["gap[Tanh]"], 0.00005);
    }

    private static double Deep(double t, Func<double, double> f)
    {
        var random = new Xoshiro256(11);
        var (a1, a2) = (t, -t);
        for (var l = 0; l < 5; l++)
        {
            double[] w = [random.NextNormal(), random.NextNormal(), random.NextNormal(), random.NextNormal()];
            double[] b = [random.NextNormal(), random.NextNormal()];
            var (z1, z2) = ((w[0] * a1) + (w[1] * a2) + b[0], (w[2] * a1) + (w[3] * a2) + b[1]);
            (a1, a2) = l == 4 ? (z1, z2) : (f(z1), f(z2));
        }

        return a1;
    }
}
