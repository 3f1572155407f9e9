namespace NeuronDocs.Snippets.Tests;

public sealed class WarmUpAdamChecks
{
    [Fact]
    [IndependentCheck("learning-rate/warm-up-adam", "Adam written out a second time, 8,000 runs with another generator; the first step by hand: its square is that of the rate")]
    public void Mean_squares_are_those_of_another_simulation()
    {
        var printed = Output.Of("learning-rate/warm-up-adam");
        Assert.Equal(0.1 * 0.1, printed["full[1]"], 0.00005);
        Assert.Equal(0.005 * 0.005, printed["warm[1]"], 0.00005);
        var (full, warm) = (Simulate(_ => 0.1), Simulate(k => 0.1 * Math.Min(1, k / 20.0)));

        // The relative standard error of a mean of 1,000 squares of normals is sqrt(2 / 1,000), about 4.5 percent.
        foreach (var k in new[] { 10, 100 })
        {
            Assert.Equal(1, printed[$"full[{k}]"] / full[k], 0.15);
            Assert.Equal(1, printed[$"warm[{k}]"] / warm[k], 0.15);
        }

        Assert.Equal(1, printed["highest[full]"] / full.Max(), 0.15);
        Assert.Equal(1, printed["highest[warm]"] / warm.Max(), 0.15);
        Assert.True(full.Max() > 1.3 * full[100] && warm.Max() < 1.2 * full[100]);
    }

    private static double[] Simulate(Func<int, double> rate)
    {
        var random = new Random(3);
        var mean = new double[101];
        for (var run = 0; run < 8000; run++)
        {
            double w = 0, m = 0, v = 0;
            for (var k = 1; k <= 100; k++)
            {
                var g = w + Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
                m = 0.9 * m + 0.1 * g;
                v = 0.999 * v + 0.001 * g * g;
                w -= rate(k) * (m / (1 - Math.Pow(0.9, k))) / (Math.Sqrt(v / (1 - Math.Pow(0.999, k))) + 1e-8);
                mean[k] += w * w / 8000;
            }
        }

        return mean;
    }
}
