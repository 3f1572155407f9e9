namespace NeuronDocs.Snippets.Tests;

public sealed class SaturationChecks
{
    [Fact]
    [IndependentCheck("neuron/saturation", "the steps replayed with the platform's exp, and the time of the flow by Simpson's rule")]
    public void Steps_follow_the_integral()
    {
        var printed = Output.Of("neuron/saturation");
        foreach (var z0 in new[] { 2, 4, 6, 8 })
        {
            var a = 1 / (1 + Math.Exp(-z0));
            Assert.Equal(a * (1 - a), printed[$"slope[{z0}]"], a * (1 - a) * 0.005);
            Assert.Equal(Steps(z0, z => Sigma(z) * Sigma(z) * (1 - Sigma(z))), printed[$"squared[{z0}]"]);
            Assert.Equal(Steps(z0, Sigma), printed[$"entropy[{z0}]"]);

            // dz/dt = -2 eta a^2 (1 - a), so the time is the integral of its inverse.
            const int N = 4000;
            double Pace(double z) => 1 / (Sigma(z) * Sigma(z) * (1 - Sigma(z)));
            var time = Enumerable.Range(0, N).Sum(k => (Pace(z0 * (double)k / N) + (4 * Pace(z0 * (k + 0.5) / N)) + Pace(z0 * (k + 1.0) / N)) * z0 / (6.0 * N));
            Assert.Equal(time, printed[$"closed[{z0}]"], 0.051);
        }
    }

    private static double Sigma(double z) => 1 / (1 + Math.Exp(-z));

    private static int Steps(double z, Func<double, double> gradient)
    {
        var steps = 0;
        for (; z > 0; steps++)
            z -= gradient(z);
        return steps;
    }
}
