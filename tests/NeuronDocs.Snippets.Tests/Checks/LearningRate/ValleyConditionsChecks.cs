namespace NeuronDocs.Snippets.Tests;

public sealed class ValleyConditionsChecks
{
    [Fact]
    [IndependentCheck("learning-rate/valley-conditions", "second differences of the two functions written out, and the condition number 2508 that is published for Rosenbrock's")]
    public void Curvatures_are_those_of_second_differences()
    {
        static double Square(double t) => t * t;
        Compare("Rosenbrock", (x, y) => Square(1 - x) + 100 * Square(y - x * x), 1, 1);
        Compare("Beale", (x, y) => Square(1.5 - x + x * y) + Square(2.25 - x + x * y * y) + Square(2.625 - x + x * y * y * y), 3, 0.5);
        Assert.Equal(2508, Output.Of("learning-rate/valley-conditions")["condition[Rosenbrock]"], 0.05);
    }

    private static void Compare(string name, Func<double, double, double> f, double x, double y)
    {
        const double H = 1e-4;
        var xx = (f(x + H, y) - 2 * f(x, y) + f(x - H, y)) / (H * H);
        var yy = (f(x, y + H) - 2 * f(x, y) + f(x, y - H)) / (H * H);
        var xy = (f(x + H, y + H) - f(x + H, y - H) - f(x - H, y + H) + f(x - H, y - H)) / (4 * H * H);
        // The larger root of the characteristic polynomial; the other by the determinant, without cancellation.
        var steep = (xx + yy + Math.Sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
        var flat = (xx * yy - xy * xy) / steep;
        var printed = Output.Of("learning-rate/valley-conditions");
        Assert.Equal(1, printed[$"steep[{name}]"] / steep, 1e-3);
        Assert.Equal(1, printed[$"flat[{name}]"] / flat, 1e-2);
        Assert.Equal(1, printed[$"limit[{name}]"] / (2 / steep), 3e-3);
    }
}
