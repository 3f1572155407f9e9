namespace NeuronDocs.Snippets.Tests;

public sealed class HessianVectorProductChecks
{
    [Fact]
    [IndependentCheck("chain-rule/hessian-vector-product", "the second derivatives of Rosenbrock's function in closed form, 1200 x^2 - 400 y + 2, -400 x and 200")]
    public void Products_are_those_of_the_closed_form()
    {
        var printed = Output.Of("chain-rule/hessian-vector-product");
        double x = -1.2, y = 1, xx = (1200 * x * x) - (400 * y) + 2, xy = -400 * x, yy = 200;
        foreach (var way in new[] { "reverse", "forward", "matrix" })
        {
            Assert.Equal(xx + (2 * xy), printed[$"{way}[1]"], 1e-4);
            Assert.Equal(xy + (2 * yy), printed[$"{way}[2]"], 1e-4);
        }

        Assert.Equal(xx, printed["column1[1]"], 1e-4);
        Assert.Equal(xy, printed["column1[2]"], 1e-4);
        Assert.Equal(xy, printed["column2[1]"], 1e-4);
        Assert.Equal(yy, printed["column2[2]"], 1e-4);

        // The gradient is (-215.6, -88) there, as in Nocedal and Wright.
        Assert.Equal(-215.6 + (2 * -88), printed["slope"], 1e-4);
    }
}
