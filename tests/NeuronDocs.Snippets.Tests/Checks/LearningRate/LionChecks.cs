namespace NeuronDocs.Snippets.Tests;

public sealed class LionChecks
{
    private const string Id = "learning-rate/lion";

    [Fact]
    [IndependentCheck(Id, "the four signs by hand: 10, 0.9001, 0.791 and -1.13 are the weighted sums, so three steps down and one up")]
    public void Four_steps_by_hand()
    {
        var printed = Output.Of(Id);
        double m2 = 0.99 + 0.00001, m3 = 0.99 * m2 - 0.01;
        Assert.Equal([10, 0.9001, Math.Round(0.9 * m2 - 0.1, 4), Math.Round(0.9 * m3 - 2, 4)], Enumerable.Range(1, 4).Select(t => printed[$"c[{t}]"]));
        Assert.Equal([-0.03, -0.06, -0.09, -0.06], new[] { printed["w[1]"], printed["w[2]"], printed["w[3]"], printed["w[4]"] });
    }

    [Theory]
    [InlineData("loss[60]", 60, false)]
    [InlineData("loss[400]", 400, false)]
    [InlineData("falling", 400, true)]
    [IndependentCheck(Id, "positions as whole numbers of steps: each sign from a weighted sum over all past gradients, in plain loops")]
    public void Losses_are_those_of_signs_of_weighted_sums(string label, int steps, bool cosine)
    {
        double Coordinate(double x, double lambda)
        {
            List<double> g = [];
            for (var t = 0; t < steps; t++)
            {
                g.Add(lambda * x);
                var old = Enumerable.Range(0, t).Sum(i => 0.01 * Math.Pow(0.99, t - 1 - i) * g[i]);
                x -= 0.03 * (cosine ? (1 + Math.Cos(Math.PI * t / 400)) / 2 : 1) * Math.Sign(0.9 * old + 0.1 * g[t]);
            }

            return lambda * x * x / 2;
        }

        // The last steps of cosine decay are tiny: what is left is known to a part in a thousand at best.
        var loss = Coordinate(2, 1) + Coordinate(1, 25);
        Assert.Equal(loss, Output.Of(Id)[label], cosine ? 0.0051 * loss : 0.0000501);
    }
}
