namespace NeuronDocs.Snippets.Tests;

public sealed class RmspropChecks
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(100)]
    [InlineData(150)]
    [IndependentCheck("learning-rate/rmsprop", "the geometric sum in closed form: v = 1 - 0.9^t up to step 50, then 0.9^(t-50) v + 0.0001 (1 - 0.9^(t-50)); for Adagrad the plain sum")]
    public void Rates_are_one_over_the_root_of_the_closed_sum(int t)
    {
        var printed = Output.Of("learning-rate/rmsprop");
        var since = Math.Pow(0.9, Math.Max(t - 50, 0));
        var v = since * (1 - Math.Pow(0.9, Math.Min(t, 50))) + 0.0001 * (1 - since);
        Assert.Equal(1 / (Math.Sqrt(v) + 1e-8), printed[$"rmsprop[{t}]"], 0.0000501);
        Assert.Equal(1 / Math.Sqrt(Math.Min(t, 50) + 0.0001 * Math.Max(t - 50, 0)), printed[$"adagrad[{t}]"], 0.00005);
    }

    [Fact]
    [IndependentCheck("learning-rate/rmsprop", "3.1623, the published factor of the first step with rho = 0.9")]
    public void First_step_is_one_over_the_root_of_a_tenth() => Assert.Equal(3.1623, Output.Of("learning-rate/rmsprop")["rmsprop[1]"]);

    [Fact]
    [IndependentCheck("learning-rate/rmsprop-cycle", "the cycle of two in closed form: a step of eta leads from eta / 2 to -eta / 2, where the loss is (1 + 25) (eta / 2)^2 / 2")]
    public void Ends_on_the_cycle_of_two()
    {
        var printed = Output.Of("learning-rate/rmsprop-cycle");
        Assert.Equal(0.025, printed["half_rate"]);
        Assert.Equal(0.025, printed["x"], 1e-6);
        Assert.Equal(0.025, printed["y"], 1e-6);
        Assert.Equal(13 * 0.025 * 0.025, printed["loss[1000]"], 5e-6);
        Assert.Equal((4 + 25) / 2.0, printed["loss[0]"]);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [IndependentCheck("learning-rate/rmsprop-cycle", "RMSprop as a textbook that remembers every gradient, coordinate by coordinate in plain loops")]
    public void Losses_are_those_of_the_weighted_sum_of_all_squares(int k)
    {
        double Coordinate(double x, double lambda)
        {
            List<double> squares = [];
            for (var t = 1; t <= k; t++)
            {
                var g = lambda * x;
                squares.Add(g * g);
                x -= 0.05 * g / (Math.Sqrt(squares.Select((s, i) => 0.1 * Math.Pow(0.9, t - 1 - i) * s).Sum()) + 1e-8);
            }

            return lambda * x * x / 2;
        }

        var loss = Coordinate(2, 1) + Coordinate(1, 25);
        Assert.Equal(loss, Output.Of("learning-rate/rmsprop-cycle")[$"loss[{k}]"], 0.00051 * loss + 1e-12);
    }
}
