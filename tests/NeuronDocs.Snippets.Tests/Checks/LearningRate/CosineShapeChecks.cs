namespace NeuronDocs.Snippets.Tests;

public sealed class CosineShapeChecks
{
    [Fact]
    [IndependentCheck("learning-rate/cosine-shape", "the square of a cosine of half the angle, and sums that are symmetric about the middle: 200 times the mean rate and half the first")]
    public void Rates_are_squares_of_half_the_angle()
    {
        var printed = Output.Of("learning-rate/cosine-shape");
        for (var k = 0; k <= 200; k += 50)
        {
            var root = Math.Cos(Math.PI * k / 400);
            Assert.Equal(0.5 * root * root, printed[$"cosine[{k}]"], 0.00005);
            Assert.Equal(0.5 - 0.0025 * k, printed[$"linear[{k}]"], 0.00005);
        }

        Assert.Equal(200 * 0.25 + 0.25, printed["sum[cosine]"], 0.005);
        Assert.Equal(200 * 0.25 + 0.25, printed["sum[linear]"], 0.005);
    }
}
