namespace NeuronDocs.Core.Tests;

/// <summary>F09, Dive into Deep Learning, "Gradient Descent": ten steps on x^2 from 10; the closed form is 10 (1 - 2 eta)^10.</summary>
public class DescentOnAParabolaTests
{
    [Theory]
    [InlineData(0.2, 0.0604661760)]
    [InlineData(0.05, 3.486784401)]
    [InlineData(1.1, 61.917364224)]
    public void Ten_steps_arrive_where_the_closed_form_says(double eta, double published)
    {
        var optimizer = new Optimizer(1, eta);
        double[] x = [10];
        for (var i = 0; i < 10; i++) optimizer.Step(x, [2 * x[0]]);
        Assert.Equal(published, x[0], 1e-9);
        Assert.Equal(10 * Elementary.Pow(1 - 2 * eta, 10), x[0], 1e-12);
    }
}
