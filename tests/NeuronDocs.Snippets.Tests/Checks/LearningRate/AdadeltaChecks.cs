namespace NeuronDocs.Snippets.Tests;

public sealed class AdadeltaChecks
{
    private const string Id = "learning-rate/adadelta";

    [Fact]
    [IndependentCheck(Id, "the first step by hand: 0.5 sqrt(1e-6) / sqrt(0.05 * 0.25 + 1e-6) = 0.00447196")]
    public void First_step_by_hand()
    {
        var printed = Output.Of(Id);
        Assert.Equal(0.00447196, printed["step[0.5, 1]"], 5e-9);
        Assert.Equal(0.5 * 0.001 / Math.Sqrt(0.05 * 0.25 + 1e-6), printed["step[0.5, 1]"], 5e-9);
    }

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(500, "500")]
    [IndependentCheck(Id, "the recurrence of the mean squared step alone, with the mean squared gradient in closed form, g^2 (1 - 0.95^t), in decimal-free plain arithmetic")]
    public void Later_steps_follow_the_mean_squared_step(double g, string key)
    {
        var printed = Output.Of(Id);
        var u = 0.0;
        for (var t = 1; t <= 1000; t++)
        {
            var squared = g * g * (u + 1e-6) / (g * g * (1 - Math.Pow(0.95, t)) + 1e-6);
            u = 0.95 * u + 0.05 * squared;
            if (t is 1 or 10 or 100 or 1000) Assert.Equal(Math.Sqrt(squared), printed[$"step[{key}, {t}]"], 6e-9);
        }
    }

    /// <summary>With v = g^2 each step adds (1 - rho) epsilon to the mean squared step: from 100 to 1000 that is 45 epsilon.</summary>
    [Fact]
    [IndependentCheck(Id, "the growth law: from step 100 to step 1000 the square of the step grows by 900 (1 - rho) epsilon")]
    public void Squares_of_steps_grow_linearly()
    {
        var printed = Output.Of(Id);
        var grown = Math.Pow(printed["step[500, 1000]"], 2) - Math.Pow(printed["step[500, 100]"], 2);
        Assert.Equal(900 * 0.05 * 1e-6, grown, 0.02 * 45e-6);
    }
}
