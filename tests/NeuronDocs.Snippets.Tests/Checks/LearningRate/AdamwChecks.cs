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
    [IndependentCheck("learning-rate/adamw-pull", "to first order in the decay: AdamW takes 1 - (1 - eta lambda)^100 of the weight, L2 inside Adam that divided by the root mean square of the gradient")]
    public void Inside_Adam_the_pull_is_divided_by_the_size_of_the_gradient(int size)
    {
        var printed = Output.Of("learning-rate/adamw-pull");
        var pull = 1 - Math.Exp(100 * Math.Log(1 - 0.01 * 0.1));
        // The weight also moves by a few steps of Adam, at most 4 eta, which changes what there is to decay by as much.
        Assert.Equal(pull, printed[$"adamw[{size}]"], 0.05 * pull);
        // The decay joins the momentum, which lags by ten steps of a hundred.
        Assert.Equal(pull / size, printed[$"l2[{size}]"], 0.15 * pull / size);
    }
}
