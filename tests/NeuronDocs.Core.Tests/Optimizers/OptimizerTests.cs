namespace NeuronDocs.Core.Tests;

public class OptimizerTests
{
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
    public void A_rate_of_ones_own_takes_the_place_of_the_schedule_for_one_step()
    {
        var optimizer = new Optimizer(1, 0.1);
        double[] x = [0];
        optimizer.Step(x, [1], 0.5);
        Assert.Equal(-0.5, x[0]);
        optimizer.Step(x, [1]);
        Assert.Equal(-0.6, x[0]);
        Assert.Equal(2, optimizer.Steps);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_rate_is_refused_and_nothing_is_changed(double rate)
    {
        Optimizer optimizer = new(1, 0.1, new Momentum()), untouched = new(1, 0.1, new Momentum());
        double[] x = [1], y = [1];
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => optimizer.Step(x, [1], rate)).ParamName);
        Assert.Equal([1], x);
        optimizer.Step(x, [1]);
        untouched.Step(y, [1]);
        Assert.Equal(y, x);
        Assert.Equal(1, optimizer.Steps);
    }

    [Fact]
    public void After_a_reset_the_run_is_the_same_again()
    {
        var optimizer = new Optimizer(2, new CosineDecay(0.1, 20), new Momentum(), new Adam());
        var first = Run();
        Assert.Equal(15, optimizer.Steps);
        optimizer.Reset();
        Assert.Equal(0, optimizer.Steps);
        Assert.Equal(first, Run());

        double[] Run()
        {
            double[] x = [3, -2];
            for (var i = 0; i < 15; i++) optimizer.Step(x, [x[0], 4 * x[1]]);
            return x;
        }
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
        Assert.Equal(0, Allocation.OfTwenty(() => optimizer.Step(x, gradient)));
    }
}
