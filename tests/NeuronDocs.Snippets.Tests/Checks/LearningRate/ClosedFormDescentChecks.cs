namespace NeuronDocs.Snippets.Tests;

public sealed class ClosedFormDescentChecks
{
    [Theory]
    [InlineData("0.05", 3.486784)]
    [InlineData("0.20", 0.060466)]
    [InlineData("1.10", 61.917364)]
    [IndependentCheck("learning-rate/closed-form-descent", "the values published in Dive into Deep Learning, section Gradient Descent")]
    public void Ten_steps_end_at_the_published_weights(string rate, double published)
    {
        var printed = Output.Of("learning-rate/closed-form-descent");
        Assert.Equal(published, printed[$"run[{rate}]"], 0.0000005);
        Assert.Equal(published, printed[$"formula[{rate}]"], 0.0000005);
    }

    [Fact]
    [IndependentCheck("learning-rate/closed-form-descent", "ten times 0.8 to the power 10, exactly: 8^10 / 10^9")]
    public void The_factor_minus_0_8_gives_a_power_of_8()
    {
        var printed = Output.Of("learning-rate/closed-form-descent");
        Assert.Equal(1073741824 / 1e9, printed["run[0.90]"], 0.0000005);
        Assert.Equal(1073741824 / 1e9, printed["formula[0.90]"], 0.0000005);
    }
}
