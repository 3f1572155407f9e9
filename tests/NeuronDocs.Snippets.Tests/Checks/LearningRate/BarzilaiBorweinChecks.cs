namespace NeuronDocs.Snippets.Tests;

public sealed class BarzilaiBorweinChecks
{
    private static readonly double[] Lambda = [1, 5, 20, 100];

    [Fact]
    [IndependentCheck("learning-rate/barzilai-borwein", "the closed form of descent at a constant rate: the first step at which the gradient, the sum of (lambda (1 - eta lambda)^k)^2, is short enough")]
    public void The_constant_rate_arrives_when_the_closed_form_does()
    {
        var k = 0;
        while (Math.Sqrt(Lambda.Sum(l => Math.Pow(l * Math.Pow(1 - 2.0 / 101 * l, k), 2))) > 1e-8) k++;
        Assert.Equal(k, Output.Of("learning-rate/barzilai-borwein")["steps[constant]"]);
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("BB1")]
    [InlineData("BB2")]
    [IndependentCheck("learning-rate/barzilai-borwein", "the gradients alone: g is multiplied by 1 - eta lambda, and every rate is a quotient of sums of g^2 lambda^p, for BB of the gradient before")]
    public void The_others_follow_from_the_gradients(string name)
    {
        decimal[] g = [1, 5, 20, 100];
        decimal Sum(int power) => g.Zip(Lambda, (v, l) => v * v * (decimal)Math.Pow(l, power)).Sum();
        var (rate, steps, rises, before) = (0.01m, 0, 0, decimal.MaxValue);
        var worst = 0m;
        while (Sum(0) > 1e-16m)
        {
            // The loss is the sum of g^2 / lambda, halved.
            var loss = Sum(-1);
            if (loss > before) rises++;
            worst = Math.Max(worst, loss / before);
            before = loss;
            if (name == "exact") rate = Sum(0) / Sum(1);
            var next = name switch { "BB1" => Sum(0) / Sum(1), "BB2" => Sum(1) / Sum(2), _ => rate };
            for (var i = 0; i < 4; i++) g[i] *= 1 - rate * (decimal)Lambda[i];
            rate = next;
            steps++;
        }

        if (Sum(-1) > before) rises++;
        worst = Math.Max(worst, Sum(-1) / before);
        var printed = Output.Of("learning-rate/barzilai-borwein");
        Assert.Equal(steps, printed[$"steps[{name}]"], 1.0);
        Assert.Equal(rises, printed[$"rises[{name}]"], 1.0);
        Assert.Equal((double)worst, printed[$"worst[{name}]"], 0.0051);
    }
}
