namespace NeuronDocs.Snippets.Tests;

public sealed class HimmelblauBasinsChecks
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(-1, -1)]
    [InlineData(0, -2)]
    [IndependentCheck("learning-rate/himmelblau-basins", "the gradient flow by Runge and Kutta's method leads to the same minimum, where both squares are zero; Newton's iteration gives its digits")]
    public void The_flow_of_the_gradient_ends_at_the_same_minimum(int x0, int y0)
    {
        static (double X, double Y) Down((double X, double Y) p)
        {
            double a = p.X * p.X + p.Y - 11, b = p.X + p.Y * p.Y - 7;
            return (-(4 * p.X * a + 2 * b), -(2 * a + 4 * p.Y * b));
        }

        (double X, double Y) p = (x0, y0);
        const double H = 0.001;
        for (var k = 0; k < 20_000; k++)
        {
            var k1 = Down(p);
            var k2 = Down((p.X + H / 2 * k1.X, p.Y + H / 2 * k1.Y));
            var k3 = Down((p.X + H / 2 * k2.X, p.Y + H / 2 * k2.Y));
            var k4 = Down((p.X + H * k3.X, p.Y + H * k3.Y));
            p = (p.X + H / 6 * (k1.X + 2 * k2.X + 2 * k3.X + k4.X), p.Y + H / 6 * (k1.Y + 2 * k2.Y + 2 * k3.Y + k4.Y));
        }

        // Newton for x^2 + y = 11 and x + y^2 = 7.
        for (var k = 0; k < 5; k++)
        {
            double a = p.X * p.X + p.Y - 11, b = p.X + p.Y * p.Y - 7, determinant = 4 * p.X * p.Y - 1;
            p = (p.X - (2 * p.Y * a - b) / determinant, p.Y - (2 * p.X * b - a) / determinant);
        }

        var printed = Output.Of("learning-rate/himmelblau-basins");
        Assert.Equal(p.X, printed[$"x[{x0}, {y0}]"], 0.00005);
        Assert.Equal(p.Y, printed[$"y[{x0}, {y0}]"], 0.00005);
    }
}
