namespace NeuronDocs.Core.Tests;

public class WeightDecayTests
{
    [Fact]
    public void Without_a_gradient_every_parameter_shrinks_by_the_same_factor()
    {
        var optimizer = new Optimizer(2, 0.1, new WeightDecay(0.5));
        double[] x = [4, -8];
        for (var t = 0; t < 10; t++) optimizer.Step(x, [0, 0]);
        Assert.Equal(4 * Elementary.Pow(0.95, 10), x[0], 1e-14);
        Assert.Equal(-8 * Elementary.Pow(0.95, 10), x[1], 1e-14);
    }

    /// <summary>Before Adam the decay is gradient, and Adam's first step is eta whatever the gradient; after it, it is lambda w more.</summary>
    [Fact]
    public void Where_it_stands_decides_what_it_is()
    {
        double[] penalty = [10, 10], decoupled = [10, 10];
        new Optimizer(2, 0.1, new WeightDecay(0.5), new Adam(Epsilon: 0)).Step(penalty, [1, 100]);
        new Optimizer(2, 0.1, new Adam(Epsilon: 0), new WeightDecay(0.5)).Step(decoupled, [1, 100]);
        foreach (var x in penalty) Assert.Equal(10 - 0.1, x, 1e-14);
        foreach (var x in decoupled) Assert.Equal(10 - 0.1 * (1 + 0.5 * 10), x, 1e-14);
    }

    /// <summary>Loshchilov and Hutter 2019, proposition 1: for plain gradient descent the penalty lambda |w|^2 / 2 is weight decay.</summary>
    [Fact]
    public void Around_gradient_descent_it_is_the_penalty()
    {
        var optimizer = new Optimizer(1, 0.1, new WeightDecay(0.5));
        double[] x = [2];
        double expected = 2;
        for (var t = 0; t < 20; t++)
        {
            optimizer.Step(x, [3 * x[0]]);
            expected *= 1 - 0.1 * (3 + 0.5);
            Assert.Equal(expected, x[0], 1e-14);
        }
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void An_impossible_strength_is_refused(double lambda) =>
        Assert.Equal("Lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new WeightDecay(lambda)).ParamName);
}
