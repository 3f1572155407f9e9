using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class AdamwChecks
{
    [Theory]
    [InlineData("0.100")]
    [InlineData("0.010")]
    [InlineData("0.001")]
    [IndependentCheck("learning-rate/adamw", "compound interest by its logarithm, exp(50 log(1 - eta lambda)); L2 inside Adam as weighted means over all past weights, from which lambda cancels up to epsilon")]
    public void Decay_outside_compounds_and_inside_is_normalized_away(string key)
    {
        var printed = Output.Of("learning-rate/adamw");
        var lambda = double.Parse(key, CultureInfo.InvariantCulture);
        var closed = Math.Exp(50 * Math.Log(1 - 0.01 * lambda));
        Assert.Equal(closed, printed[$"closed[{key}]"], 5.1e-7);
        Assert.Equal(closed, printed[$"adamw[{key}]"], 5.1e-7);

        List<double> w = [1];
        for (var t = 1; t <= 50; t++)
        {
            double mean = 0, square = 0, weight1 = 0, weight2 = 0;
            for (var i = 0; i < t; i++)
            {
                mean += Math.Pow(0.9, t - 1 - i) * lambda * w[i];
                weight1 += Math.Pow(0.9, t - 1 - i);
                square += Math.Pow(0.999, t - 1 - i) * lambda * lambda * w[i] * w[i];
                weight2 += Math.Pow(0.999, t - 1 - i);
            }

            w.Add(w[^1] - 0.01 * (mean / weight1) / (Math.Sqrt(square / weight2) + 1e-8));
        }

        Assert.Equal(w[^1], printed[$"l2[{key}]"], 5.1e-7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [IndependentCheck("learning-rate/adamw-pull", "AdamW: the steps of Adam for +-size in closed form, and between them compound decay; L2 inside Adam: weighted means over all past gradients")]
    public void Pulls_follow_from_the_closed_steps_and_from_all_past_gradients(int size)
    {
        var printed = Output.Of("learning-rate/adamw-pull");
        // With v = size^2 Adam's step number k is the alternating geometric sum (-1)^(k-1) (0.1 / 1.9) (1 - (-0.9)^k), divided by 1 - 0.9^k.
        static double Step(int k) => (k % 2 == 1 ? 1 : -1) * 0.1 / 1.9 * (1 - (k % 2 == 0 ? 1 : -1) * Math.Pow(0.9, k)) / (1 - Math.Pow(0.9, k));
        double without = 1, decayed = Math.Pow(0.999, 100);
        for (var k = 1; k <= 100; k++)
        {
            without -= 0.01 * Step(k);
            decayed -= 0.01 * Step(k) * Math.Pow(0.999, 100 - k);
        }

        Assert.Equal(without - decayed, printed[$"adamw[{size}]"], 5.1e-6);

        List<double> gradients = [];
        var w = 1.0;
        for (var t = 1; t <= 100; t++)
        {
            gradients.Add((t % 2 == 1 ? size : -size) + 0.1 * w);
            double Mean(double beta, Func<double, double> f) => gradients.Select((g, i) => Math.Pow(beta, t - 1 - i) * f(g)).Sum() * (1 - beta) / (1 - Math.Pow(beta, t));
            w -= 0.01 * Mean(0.9, g => g) / (Math.Sqrt(Mean(0.999, g => g * g)) + 1e-8);
        }

        Assert.Equal(without - w, printed[$"l2[{size}]"], 5.1e-6);
    }

    /// <summary>The statement of the page, by rule of thumb: the pull inside Adam is that of AdamW over the size of the gradient, but for the lag of the momentum.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [IndependentCheck("learning-rate/adamw-pull", "L2 inside Adam takes what AdamW takes, divided by the root mean square of the gradient, within 5 percent")]
    public void Inside_Adam_the_pull_is_divided_by_the_size_of_the_gradient(int size)
    {
        var printed = Output.Of("learning-rate/adamw-pull");
        Assert.Equal(1, printed[$"l2[{size}]"] * size / printed[$"adamw[{size}]"], 0.05);
    }
}
