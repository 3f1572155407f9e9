namespace NeuronDocs.Snippets.Tests;

/// <summary>Distributions of weights: moments by integrals and by hand, drawn ones within four of their standard errors.</summary>
public sealed class DrawChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/random-normal", "the moments and tails of a normal distribution, within four standard errors")]
    public void Normal_weights_have_the_moments_and_tails()
    {
        var printed = Output.Of("weight-initialization/random-normal");
        const double sigma = 0.01, count = 100_000;
        var tail = Gauss.Mean(x => Math.Abs(x) > 2 ? 1 : 0);

        Assert.Equal(0, printed["mean"], 4 * sigma / Math.Sqrt(count));
        Assert.Equal(sigma, printed["deviation"], (4 * sigma / Math.Sqrt(2 * count)) + 5e-6);
        Assert.Equal(tail, printed["beyond_2_sigma"], (4 * Math.Sqrt(tail / count)) + 5e-5);
        // 2 Q(x) is 6.3e-5 at 4 and 6.7e-8 at 5.4: of 1e5 numbers, six are beyond the one, none beyond the other.
        Assert.InRange(printed["largest_in_sigma"], 4, 5.4);
        foreach (var inputs in new[] { 10, 100, 1000 })
        {
            Assert.Equal(sigma * Math.Sqrt(inputs), printed[$"factor[{inputs}]"], 5.1e-5);
            Assert.Equal(1, printed[$"measured[{inputs}]"] / printed[$"factor[{inputs}]"], 4 / Math.Sqrt(800));
        }
    }

    [Fact]
    [IndependentCheck("weight-initialization/random-uniform", "1/16 and sqrt(3)/16; a third and 1; 3^-5 and 1; the spread of a product of averages")]
    public void A_uniform_bound_has_a_third_of_its_square()
    {
        var printed = Output.Of("weight-initialization/random-uniform");
        Assert.Equal(1 / 16.0, printed["bound[sigma]"], 5.1e-5);
        Assert.Equal(0.108253, printed["bound[sqrt3 sigma]"], 5.1e-5);
        Assert.Equal(1 / 243.0, printed["law[sigma]"], 5.1e-6);
        Assert.Equal(1, printed["law[sqrt3 sigma]"]);
        // E u^4 / (E u^2)^2 - 1 = 9/5 - 1.
        var error = Math.Sqrt(0.8 / 655_360);
        Assert.Equal(1 / 3.0, printed["n_var[sigma]"], (4 * error / 3) + 5e-5);
        Assert.Equal(1, printed["n_var[sqrt3 sigma]"], (4 * error) + 5e-5);
        var v = 2 * 10 / (4.0 * 256);
        foreach (var name in new[] { "sigma", "sqrt3 sigma" })
            Assert.InRange(printed[$"rms[{name}]"] / printed[$"law[{name}]"], Math.Exp(-v - (4 * Math.Sqrt(v))), Math.Exp(-v + (4 * Math.Sqrt(v))));
    }

    [Fact]
    [IndependentCheck("weight-initialization/truncated-normal", "Simpson's rule over the cut density; the drawn variance within four standard errors")]
    public void A_cut_narrows_by_the_integral()
    {
        var printed = Output.Of("weight-initialization/truncated-normal");
        double Inside(Func<double, double> f)
        {
            const int steps = 4000;
            var sum = 0.0;
            for (var i = 0; i <= steps; i++)
            {
                var x = -2 + (4.0 * i / steps);
                sum += (i is 0 or steps ? 1 : i % 2 == 1 ? 4 : 2) * f(x) * Math.Exp(-x * x / 2);
            }

            return sum;
        }

        var variance = Inside(x => x * x) / Inside(_ => 1);
        var error = Math.Sqrt(((Inside(x => x * x * x * x) / Inside(_ => 1) / variance / variance) - 1) / 100_000);
        Assert.Equal(variance, printed["variance"], 5.1e-5);
        Assert.Equal(variance, printed["drawn"], (4 * error * variance) + 5e-5);
        Assert.Equal(Math.Sqrt(variance), printed["deviation"], 5.1e-5);
        Assert.Equal(Math.Pow(variance, 15), printed["after_30_layers"], 5.1e-5);
        Assert.Equal(1 / Math.Sqrt(variance), printed["sigma"], 5.1e-5);
        Assert.Equal(2 / Math.Sqrt(variance), printed["limit"], 5.1e-5);
        Assert.Equal(1, printed["corrected"], (4 * error) + 5e-5);
    }

    [Fact]
    [IndependentCheck("weight-initialization/glorot-bound", "sqrt(6/512) and 1/256 by hand; the drawn variance within four standard errors")]
    public void The_bound_gives_the_rule()
    {
        var printed = Output.Of("weight-initialization/glorot-bound");
        Assert.Equal(0.10825, printed["bound"], 5.1e-5);
        Assert.Equal([0.003906, 0.003906], new[] { printed["variance"], printed["rule"] });
        Assert.Equal(1 / 256.0, printed["drawn"], 4 * Math.Sqrt(0.8 / 65_536) / 256);
    }

    [Fact]
    [IndependentCheck("weight-initialization/one-family", "1/100, 2/100 and 2/500 by hand; sqrt(6/500), and 2 / 0.8796 deviations, as the largest weights")]
    public void Three_rules_three_distributions()
    {
        var printed = Output.Of("weight-initialization/one-family");
        Assert.Equal([0.01, 0.02, 0.004], new[] { "LeCun", "He", "Glorot" }.Select(name => printed[$"variance[{name}]"]));
        Assert.Equal([0, 0, 0], new[] { "LeCun", "He", "Glorot" }.Select(name => printed[$"gap[{name}]"]));
        foreach (var form in new[] { "normal", "uniform", "truncated normal" })
            Assert.Equal(0.004, printed[$"drawn[{form}]"], (4 * 0.004 * Math.Sqrt(2 / 40_000.0)) + 5e-5);
        Assert.Equal(Math.Sqrt(6 / 500.0), printed["largest[uniform]"], 1e-3);
        Assert.Equal(2 * Math.Sqrt(0.004 / 0.77374), printed["largest[truncated normal]"], 1e-3);
        Assert.InRange(printed["largest[normal]"], 3.6 * Math.Sqrt(0.004), 5.4 * Math.Sqrt(0.004));
    }

    [Fact]
    [IndependentCheck("weight-initialization/leaky-factor", "(1 + 1/4) / 2 and 2 / (1 + 1/4) by hand")]
    public void A_leaky_rectifier_keeps_more_than_half()
    {
        var printed = Output.Of("weight-initialization/leaky-factor");
        Assert.Equal([0.625, 1.6, 1.6], new[] { "closed_form", "factor", "gain_squared" }.Select(label => printed[label]));
        var fourth = Gauss.Mean(x => Math.Pow(x > 0 ? x : x / 2, 4));
        Assert.Equal(0.625, printed["kept"], (4 * Math.Sqrt((fourth - (0.625 * 0.625)) / 100_000)) + 5e-4);
    }
}
