namespace NeuronDocs.Snippets.Tests;

public sealed class SteepParabolaChecks
{
    [Fact]
    [IndependentCheck("learning-rate/steep-parabola", "the closed form (1 - 6 eta)^50")]
    public void Fifty_steps_are_the_factor_to_the_power_50()
    {
        var printed = Output.Of("learning-rate/steep-parabola");
        Assert.Equal(1, printed["w[0.1000]"] / Math.Pow(0.4, 50), 0.005);
        Assert.Equal(0, printed["w[0.1667]"]);
        Assert.Equal(1, printed["w[0.3000]"] / Math.Pow(0.8, 50), 0.005);
        Assert.Equal(1, printed["w[0.3333]"]);
        Assert.Equal(1, printed["w[0.3500]"] / Math.Pow(1.1, 50), 0.005);
    }
}
