namespace NeuronDocs.Snippets.Tests;

public sealed class AmsgradChecks
{
    [Fact]
    [IndependentCheck("learning-rate/amsgrad-round", "the three mean squares of a settled round, as the solution of three linear equations")]
    public void Steps_of_a_settled_round_follow_from_linear_equations()
    {
        var printed = Output.Of("learning-rate/amsgrad-round");
        // v1 = 0.1 v3 + 0.9 * 9, v2 = 0.1 v1 + 0.9, v3 = 0.1 v2 + 0.9.
        var v1 = (8.1 + 0.1 * (0.1 * 0.9 + 0.9)) / (1 - 0.001);
        var v2 = 0.1 * v1 + 0.9;
        var v3 = 0.1 * v2 + 0.9;
        double[] adam = [-3 / Math.Sqrt(v1), 1 / Math.Sqrt(v2), 1 / Math.Sqrt(v3)];
        // The largest mean square so far is the limit v1 of the first ones of a round, which rise toward it.
        double[] amsGrad = [-3 / Math.Sqrt(v1), 1 / Math.Sqrt(v1), 1 / Math.Sqrt(v1)];
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(adam[i], printed[$"step[Adam, {i + 1}]"], 0.0000501);
            Assert.Equal(amsGrad[i], printed[$"step[AmsGrad, {i + 1}]"], 0.0000501);
        }

        Assert.Equal(adam.Sum(), printed["sum[Adam]"], 0.0000501);
        Assert.Equal(amsGrad.Sum(), printed["sum[AmsGrad]"], 0.0000501);
    }

    [Theory]
    [InlineData("Adam", false)]
    [InlineData("AmsGrad", true)]
    [IndependentCheck("learning-rate/amsgrad", "the method as the paper writes it, in plain loops; Reddi, Kale and Kumar 2018, theorem 1: Adam ends every round at 1, with a mean regret of 2 (C - 2) / 3 in the limit")]
    public void Ends_and_regrets_are_those_of_plain_loops(string name, bool keepLargest)
    {
        var printed = Output.Of("learning-rate/amsgrad");
        double w = 0, v = 0, largest = 0, regret = 0;
        for (var t = 1; t <= 3000; t++)
        {
            double g = t % 3 == 1 ? 3 : -1;
            regret += g * w + g;
            v = 0.1 * v + 0.9 * g * g;
            largest = keepLargest ? Math.Max(largest, v) : v;
            w = Math.Min(1, Math.Max(-1, w - 0.5 / Math.Sqrt(t) * g / (Math.Sqrt(largest / (1 - Math.Pow(0.1, t))) + 1e-8)));
        }

        Assert.Equal(w, printed[$"w[{name}]"], 0.0000501);
        Assert.Equal(regret / 3000, printed[$"regret[{name}]"], 0.0000501);
        if (!keepLargest)
        {
            Assert.Equal(1, printed["w[Adam]"]);
            Assert.Equal(2.0 / 3, printed["regret[Adam]"], 0.03);
        }
        else
            Assert.InRange(printed["w[AmsGrad]"], -1, -0.95);
    }
}
