namespace NeuronDocs.Snippets.Tests;

public sealed class GradientDescentChecks
{
    [Fact]
    [IndependentCheck("learning-rate/gradient-descent", "the closed form 10 (1 - 2 eta)^k in decimal arithmetic")]
    public void Weights_are_the_closed_form()
    {
        var printed = Output.Of("learning-rate/gradient-descent");
        var w = 10m;
        for (var k = 1; k <= 10; k++)
        {
            w *= 0.6m;
            Assert.Equal((double)Math.Round(w, 4), printed[$"w[{k}]"]);
        }

        Assert.Equal((double)Math.Round(w * w, 4), printed["loss"]);
    }

    [Fact]
    [IndependentCheck("learning-rate/gradient-descent", "the value published in Dive into Deep Learning, section Gradient Descent")]
    public void Last_weight_is_the_published_one() => Assert.Equal(0.060466, Output.Of("learning-rate/gradient-descent")["w[10]"], 0.00005);
}
