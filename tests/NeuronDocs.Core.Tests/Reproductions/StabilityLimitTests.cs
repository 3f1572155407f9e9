namespace NeuronDocs.Core.Tests;

/// <summary>
/// F07, Goh 2017, "Why Momentum Really Works": gradient descent on (x^2 + 10 y^2) / 2 from (1, 1). The published counts are the steps until the
/// function is below 1e-12: x shrinks by 1 - eta and y by 1 - 10 eta, so the limit is 2/10 and the best rate 2/11, where both shrink by 9/11.
/// </summary>
public class StabilityLimitTests
{
    [Theory]
    [InlineData(2.0 / 11, 74)]
    [InlineData(0.199, 1455)]
    public void The_number_of_steps_is_that_of_the_slower_coordinate(double eta, int published)
    {
        var (steps, _) = Descend(eta, 5000);
        Assert.Equal(published, steps);
        Assert.Equal(published, ClosedForm(eta));
    }

    [Fact]
    public void At_the_limit_it_never_arrives()
    {
        var (steps, value) = Descend(0.2, 5000);
        Assert.Equal(5000, steps);
        Assert.Equal(5, value, 1e-9);
    }

    /// <summary>|1 - 2.01|^2 = 1.0201 a step; after 1000 the function is 5 * 1.0201^1000 = 2.2e9.</summary>
    [Fact]
    public void Past_the_limit_it_diverges()
    {
        var (_, value) = Descend(0.201, 1000);
        Assert.Equal(1, value / (5 * Elementary.Exp(1000 * Elementary.Log(1.0201))), 1e-9);
        Assert.True(value > 2e9);
    }

    private static (int Steps, double Value) Descend(double eta, int atMost)
    {
        var optimizer = new Optimizer(2, eta, new Sgd());
        double[] x = [1, 1];
        while (optimizer.Steps < atMost && Value() >= 1e-12) optimizer.Step(x, [x[0], 10 * x[1]]);
        return (optimizer.Steps, Value());

        double Value() => (x[0] * x[0] + 10 * x[1] * x[1]) / 2;
    }

    private static int ClosedForm(double eta)
    {
        var k = 0;
        while ((Elementary.Pow(1 - eta, 2 * k) + 10 * Elementary.Pow(1 - 10 * eta, 2 * k)) / 2 >= 1e-12) k++;
        return k;
    }
}
