namespace NeuronDocs.Snippets.Tests;

public sealed class LineSearchChecks
{
    // Along the line x = -1.2 + 215.6 a and y - x^2 = -0.44 + 605.44 a - 46483.36 a^2, multiplied out by hand.
    private static double Phi(double a) => Square(2.2 - 215.6 * a) + 100 * Square(-0.44 + 605.44 * a - 46483.36 * a * a);

    private static double Slope(double a) => -431.2 * (2.2 - 215.6 * a) + 200 * (-0.44 + 605.44 * a - 46483.36 * a * a) * (605.44 - 92966.72 * a);

    private static double Square(double x) => x * x;

    private static double Root(Func<double, double> f, double low, double high)
    {
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = f(low) * f(middle) <= 0 ? (low, middle) : (middle, high);
        }

        return low;
    }

    [Fact]
    [IndependentCheck("learning-rate/line-search", "the quartic along the line, multiplied out by hand, and the ends of the intervals by bisection")]
    public void Intervals_end_where_the_quartic_meets_the_conditions()
    {
        var printed = Output.Of("learning-rate/line-search");
        Assert.Equal(24.2, printed["f"]);
        Assert.Equal(-(215.6 * 215.6 + 88 * 88), printed["slope"], 0.005);
        Assert.Equal(Slope(0), printed["slope"], 0.005);
        var armijo = Root(a => Phi(a) - 24.2 - 0.2 * a * Slope(0), 0.0008, 0.002);
        Assert.InRange(armijo - printed["armijo_to"], 0, 1.01e-6);
        var from = Root(a => Slope(a) - 0.5 * Slope(0), 0, 0.0008);
        Assert.InRange(printed["wolfe_from"] - from, 0, 1.01e-6);
        Assert.True(Math.Abs(Slope(armijo)) < 0.5 * Math.Abs(Slope(0)));
        Assert.Equal(printed["armijo_to"], printed["wolfe_to"]);
    }

    [Fact]
    [IndependentCheck("learning-rate/line-search", "the quartic at the powers of one half and at the printed step")]
    public void The_chosen_steps_meet_their_conditions()
    {
        var printed = Output.Of("learning-rate/line-search");
        var trials = 1;
        var step = 1.0;
        for (; Phi(step) > 24.2 + 0.2 * step * Slope(0); step /= 2) trials++;
        Assert.Equal((trials, Math.Round(step, 6)), ((int)printed["halving_trials"], printed["halving"]));
        Assert.Equal(Phi(step), printed["halving_f"], 0.00005);

        var strong = printed["strong"];
        Assert.True(Phi(strong) <= 24.2 + 0.2 * strong * Slope(0) + 0.05);
        Assert.True(Math.Abs(Slope(strong)) <= 0.5 * Math.Abs(Slope(0)));
        Assert.Equal(Phi(strong), printed["strong_f"], Math.Abs(Slope(strong)) * 5e-7 + 0.00005);
    }
}
