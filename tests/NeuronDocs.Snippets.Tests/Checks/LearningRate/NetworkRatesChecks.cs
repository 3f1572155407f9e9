using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class NetworkRatesChecks
{
    /// <summary>The rates at which training is not chaotic: there rounding alone does not decide where it ends.</summary>
    [Theory]
    [InlineData("0.0001", false)]
    [InlineData("0.0010", false)]
    [InlineData("0.0100", false)]
    [InlineData("0.1000", false)]
    [InlineData("1.0000", false)]
    [InlineData("0.0001", true)]
    [InlineData("0.0010", true)]
    [InlineData("0.0100", true)]
    [InlineData("0.1000", true)]
    [IndependentCheck("learning-rate/network-rates", "the same training written out weight by weight, with Math.Tanh and Math.Exp of the platform")]
    public void Two_hundred_steps_end_where_a_plain_loop_ends(string rate, bool adam)
    {
        var (inputs, targets) = Core.DataSets.Moons(100, 0.1, new Core.Xoshiro256(1));
        var eta = double.Parse(rate, CultureInfo.InvariantCulture);
        // 10 times (two weights), ten biases, ten weights, one bias.
        double[] p = [.. Core.Network.Create([2, 10, 1], new Core.Tanh(), new Core.Identity(), new Core.Glorot(), new Core.Xoshiro256(1)).Parameters];
        double[] m = new double[41], v = new double[41];
        for (var step = 1; step <= 200; step++)
        {
            var (_, g) = TanhNetwork.Pass(p, inputs, targets);
            for (var i = 0; i < 41; i++)
            {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                p[i] -= eta * (adam ? m[i] / (1 - Math.Pow(0.9, step)) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.999, step))) + 1e-8) : g[i]);
            }
        }

        Assert.Equal(TanhNetwork.Pass(p, inputs, targets).Loss, Output.Of("learning-rate/network-rates")[$"{(adam ? "adam" : "plain")}[{rate}]"], 0.00005);
    }

    [Fact]
    [IndependentCheck("learning-rate/network-rates", "plain descent written out, at 100 and at 10 from ten draws: always worse than a loss of 1, always far better")]
    public void The_right_edge_of_plain_descent_lies_between_10_and_100()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var (inputs, targets) = Core.DataSets.Moons(100, 0.1, new Core.Xoshiro256(seed));
            double Train(double eta)
            {
                double[] p = [.. Core.Network.Create([2, 10, 1], new Core.Tanh(), new Core.Identity(), new Core.Glorot(), new Core.Xoshiro256(seed)).Parameters];
                for (var step = 0; step < 200; step++)
                {
                    var (_, g) = TanhNetwork.Pass(p, inputs, targets);
                    for (var i = 0; i < p.Length; i++) p[i] -= eta * g[i];
                }

                return TanhNetwork.Pass(p, inputs, targets).Loss;
            }

            Assert.True(Train(100) > 1);
            Assert.True(Train(10) < 0.1);
        }
    }
}
