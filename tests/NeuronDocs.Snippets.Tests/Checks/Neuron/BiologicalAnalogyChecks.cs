namespace NeuronDocs.Snippets.Tests;

public sealed class BiologicalAnalogyChecks
{
    [Fact]
    [IndependentCheck("neuron/biological-analogy", "the differential equation integrated by Runge-Kutta, and the tangent of the rate for strong currents")]
    public void Rates_are_those_of_the_differential_equation()
    {
        var printed = Output.Of("neuron/biological-analogy");
        foreach (var current in new[] { 0.9, 1.5, 4 })
        {
            var climb = TimeToThreshold(current, tau: 10);
            Assert.Equal(1000 / (2 + climb), printed[$"rate[{current}]"], 0.051);
            Assert.Equal(1000 / climb, printed[$"free[{current}]"], 0.051);

            // The count ends within a period, and a crossing is noticed up to 0.01 ms late: 0.2 % of the shortest period.
            Assert.Equal(1000 / (2 + climb), printed[$"spikes[{current}]"], 1.5);
            Assert.Equal(100 * Math.Max(0, current - 0.5), printed[$"relu[{current}]"], 0.05);
        }

        // 1 / ln(I / (I - 1)) = I - 1/2 - 1 / (12 I) - ...: the line is the tangent at infinity.
        Assert.Equal(1 / (12 * 1000.0), 1000 - 0.5 - (10 / TimeToThreshold(1000, 10)), 1e-6);
    }

    private static double TimeToThreshold(double current, double tau)
    {
        if (current <= 1)
            return double.PositiveInfinity;
        const int Steps = 1000;

        // dt/dV = tau / (I - V) from V = 0 to 1: the right side does not depend on t, so Runge-Kutta is Simpson's rule.
        double Slope(double v) => tau / (current - v);
        return Enumerable.Range(0, Steps).Sum(k =>
            (Slope((double)k / Steps) + (4 * Slope((k + 0.5) / Steps)) + Slope((k + 1.0) / Steps)) / (6 * Steps));
    }
}
