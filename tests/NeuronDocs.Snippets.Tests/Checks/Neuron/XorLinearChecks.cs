namespace NeuronDocs.Snippets.Tests;

public sealed class XorLinearChecks
{
    [Fact]
    [IndependentCheck("neuron/xor-linear", "linear regression in closed form: covariance over variance")]
    public void Training_ends_where_linear_regression_does()
    {
        var printed = Output.Of("neuron/xor-linear");
        (double X1, double X2, double T)[] data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)];
        var slope1 = data.Sum(d => (d.X1 - 0.5) * (d.T - 0.5));
        var slope2 = data.Sum(d => (d.X2 - 0.5) * (d.T - 0.5));
        var mean = data.Average(d => d.T);
        Assert.Equal((0, 0), (slope1, slope2));
        Assert.All(data, d => Assert.Equal(mean, printed[$"y[{d.X1} {d.X2}]"]));
        Assert.Equal(data.Average(d => (d.T - mean) * (d.T - mean)), printed["loss"]);
    }
}
