namespace NeuronDocs.Core.Tests;

public class OptimizerTests
{
    /// <summary>Dive into Deep Learning, "Gradient Descent": ten steps on x^2 from 10; the closed form is 10 (1 - 2 eta)^10.</summary>
    [Theory]
    [InlineData(0.2, 0.0604661760)]
    [InlineData(0.05, 3.486784401)]
    [InlineData(1.1, 61.917364224)]
    public void Gradient_descent_on_a_parabola_has_a_closed_form(double eta, double expected)
    {
        var optimizer = new Optimizer(1, eta);
        double[] x = [10];
        for (var i = 0; i < 10; i++) optimizer.Step(x, [2 * x[0]]);
        Assert.Equal(expected, x[0], 1e-9);
    }

    /// <summary>Goh 2017: with curvatures 1 and 10 the limit of stability is 2/10, the best rate 2/11.</summary>
    [Theory]
    [InlineData(2.0 / 11, 74)]
    [InlineData(0.199, 1455)]
    [InlineData(0.2, 5000)]
    public void The_stability_limit_is_two_over_the_curvature(double eta, int expected)
    {
        var optimizer = new Optimizer(2, eta, new Sgd());
        double[] x = [1, 1];
        while (optimizer.Steps < 5000 && (x[0] * x[0] + 10 * x[1] * x[1]) / 2 >= 1e-12) optimizer.Step(x, [x[0], 10 * x[1]]);
        Assert.Equal(expected, optimizer.Steps);
    }

    [Fact]
    public void Transforms_apply_in_the_order_they_stand()
    {
        double[] clippedFirst = [0], clippedLast = [0];
        new Optimizer(1, 1, new ClipByNorm(1), new Adam(Epsilon: 1)).Step(clippedFirst, [9]);
        new Optimizer(1, 1, new Adam(Epsilon: 1), new ClipByNorm(1)).Step(clippedLast, [9]);
        Assert.Equal(-0.5, clippedFirst[0], 1e-14);
        Assert.Equal(-0.9, clippedLast[0], 1e-14);
    }

    [Fact]
    public void Clipping_keeps_the_direction_and_leaves_short_updates_alone()
    {
        double[] longer = [6, 8], shorter = [0.3, 0.4];
        new ClipByNorm(5).Apply(longer, [0, 0], [], 0);
        new ClipByNorm(5).Apply(shorter, [0, 0], [], 0);
        Assert.Equal([3, 4], longer);
        Assert.Equal([0.3, 0.4], shorter);
    }

    [Fact]
    public void The_schedule_is_asked_for_each_step()
    {
        var optimizer = new Optimizer(1, new InverseTimeDecay(1, 1));
        double[] x = [0];
        for (var i = 0; i < 3; i++) optimizer.Step(x, [1]);
        Assert.Equal(-(1 + 1.0 / 2 + 1.0 / 3), x[0], 1e-15);
        Assert.Equal(3, optimizer.Steps);
        Assert.Equal(1.0 / 4, optimizer.Rate);
    }

    [Fact]
    public void Wrong_lengths_are_named_and_nothing_is_changed()
    {
        var optimizer = new Optimizer(2, 0.1, new Momentum());
        double[] x = [1, 1];
        Assert.Equal("parameters", Assert.Throws<ArgumentException>(() => optimizer.Step(new double[3], [1, 1])).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => optimizer.Step(x, [1])).ParamName);
        Assert.Equal("parameterCount", Assert.Throws<ArgumentOutOfRangeException>(() => new Optimizer(0, 0.1)).ParamName);
        Assert.Equal("transforms", Assert.Throws<ArgumentNullException>(() => new Optimizer(1, 0.1, [null!])).ParamName);
        Assert.Equal([1, 1], x);
        Assert.Equal(0, optimizer.Steps);
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        var optimizer = new Optimizer(3, new CosineDecay(0.1, 100), new ClipByNorm(1), new Momentum(), new Adam());
        double[] x = [1, 2, 3], gradient = [3, 2, 1];
        optimizer.Step(x, gradient);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 50; i++) optimizer.Step(x, gradient);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
