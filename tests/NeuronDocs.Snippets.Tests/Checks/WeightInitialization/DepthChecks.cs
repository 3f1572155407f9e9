namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// Signals and gradients through many layers, against the recursion for infinite width, with integrals by another rule than the examples', and against
/// the log-normal spread of a product of averages.
/// </summary>
public sealed class DepthChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/lecun", "the recursion with Simpson's rule; 2^-15 for ReLU, and 1 / sqrt(2 L) for tanh")]
    public void LeCun_keeps_tanh_longer_than_relu()
    {
        var printed = Output.Of("weight-initialization/lecun");
        const double lambda = 1.0507009873554805, alpha = 1.6732632423543772;
        foreach (var (name, f, r) in new (string, Func<double, double>, double)[]
        {
            ("identity", z => z, 2), ("selu", z => lambda * (z > 0 ? z : alpha * (Math.Exp(z) - 1)), 2),
            ("1.7159 tanh", z => 1.7159 * Math.Tanh(2 * z / 3), 2), ("tanh", Math.Tanh, 2), ("relu", z => Math.Max(0, z), 5),
        })
        {
            var square = 1.0;
            for (var l = 0; l < 30; l++)
                square = Gauss.Mean(x => Math.Pow(f(Math.Sqrt(square) * x), 2));
            Assert.Equal(1, printed[$"law[{name}]"] / Math.Sqrt(square), 0.005);
            var v = r * 30 / (4.0 * 1000);
            Assert.InRange(printed[$"rms[{name}]"] / Math.Sqrt(square), Math.Exp(-v - (4 * Math.Sqrt(v))), Math.Exp(-v + (4 * Math.Sqrt(v))));
        }

        Assert.Equal(1 / 32768.0, printed["law[relu]"], 5.1e-8);
        Assert.Equal(1 / Math.Sqrt(60), printed["law[tanh]"], 0.05 / Math.Sqrt(60));
    }

    [Fact]
    [IndependentCheck("weight-initialization/alternating-widths", "0.64^15 and 1; the ratio of the drawn networks, and their log-normal spread")]
    public void The_compromise_decays_where_widths_alternate()
    {
        var printed = Output.Of("weight-initialization/alternating-widths");
        foreach (var way in new[] { "forward", "backward" })
        {
            Assert.Equal([1, 1], new[] { printed[$"{way}[fan_in]"], printed[$"{way}[fan_out]"] });
            Assert.Equal(Math.Pow(0.64, 15), printed[$"{way}[Glorot]"], 5.1e-6);
        }

        Assert.Equal(printed["drawn[fan_in]"], printed["drawn[fan_out]"]);
        Assert.Equal(Math.Pow(0.64, 15), printed["drawn[Glorot]"] / printed["drawn[fan_in]"], 1e-5);
        var v = (15 / 128.0) + (15 / 32.0);
        Assert.InRange(Math.Log(printed["drawn[fan_in]"]), -v - (4 * Math.Sqrt(2 * v)), -v + (4 * Math.Sqrt(2 * v)));
    }

    [Theory]
    [InlineData("old", 1 / 3.0, 0.459, 0.140, 0.046, 0.0496)]
    [InlineData("Glorot", 1, 0.628, 0.411, 0.324, 0.369)]
    public void Five_tanh_layers_follow_the_recursion(string name, double growth, double a1, double a3, double a5, double gradient)
    {
        var printed = Output.Of("weight-initialization/five-tanh-layers");
        var (q, slopes) = (growth, 1.0);
        var rms = new List<double>();
        for (var l = 0; l < 5; l++)
        {
            var deviation = Math.Sqrt(q);
            slopes *= growth * Gauss.Mean(x => Math.Pow(Math.Cosh(deviation * x), -4));
            q = growth * Gauss.Mean(x => Math.Pow(Math.Tanh(deviation * x), 2));
            rms.Add(Math.Sqrt(q / growth));
        }

        foreach (var (label, law, recorded) in new[] { ("a1", rms[0], a1), ("a3", rms[2], a3), ("a5", rms[4], a5), ("gradient", Math.Sqrt(slopes), gradient) })
        {
            Assert.Equal(law, printed[$"law_{label}[{name}]"], 5.1e-4);
            // One draw, another program's draw: each within a few times the four percent that a layer of 300 adds.
            Assert.Equal(1, printed[$"{label}[{name}]"] / law, 0.16);
            Assert.Equal(1, recorded / law, 0.16);
        }
    }

    [Fact]
    [IndependentCheck("weight-initialization/five-tanh-layers", "the recursion by Simpson's rule and another program's draw, in the theory beside; here the factor 3^-5 of the linear network")]
    public void The_old_bound_loses_about_a_factor_of_root_three_a_layer()
    {
        var printed = Output.Of("weight-initialization/five-tanh-layers");
        Assert.InRange(printed["law_gradient[old]"], 0.7 * Math.Pow(3, -2.5), Math.Pow(3, -2.5));
        Assert.InRange(printed["gradient[Glorot]"] / printed["gradient[old]"], 5, 12);
    }

    [Fact]
    [IndependentCheck("weight-initialization/variance-scaling", "sqrt 2, an integral for tanh, 1/3 + 1/(2 pi sqrt 3) for GELU; the slope of each one's recursion at 1")]
    public void A_gain_is_a_fixed_point_that_need_not_attract()
    {
        var printed = Output.Of("weight-initialization/variance-scaling");
        Assert.Equal(Math.Sqrt(2), printed["gain[relu]"], 5.1e-5);
        var tanh = 1 / Math.Sqrt(Gauss.Mean(x => Math.Pow(Math.Tanh(x), 2)));
        Assert.Equal(tanh, printed["gain[tanh]"], 5.1e-5);
        Assert.Equal(1 / Math.Sqrt((1 / 3.0) + (1 / (2 * Math.PI * Math.Sqrt(3)))), printed["gain[gelu]"], 5.1e-5);

        // ReLU is homogeneous: the same random numbers give the same factor.
        Assert.Equal(0.7, printed["small[relu]"] / printed["one[relu]"], 1e-3);
        Assert.Equal(1.4, printed["large[relu]"] / printed["one[relu]"], 1e-3);
        Assert.Equal(Math.Pow(2, -15), printed["no_gain[relu]"] / printed["one[relu]"], 2e-6);
        // Tanh attracts: its slope is 0.46, so the memory of the start is below 1e-10, and what is left is the noise of a few layers.
        Assert.InRange(tanh * tanh * Gauss.Mean(x => x * Math.Tanh(x) * Math.Pow(Math.Cosh(x), -2)), 0.4, 0.5);
        Assert.Equal(printed["small[tanh]"], printed["large[tanh]"]);
        Assert.Equal(1, printed["one[tanh]"], 0.06);
        // GELU repels, with the slope 1.144.
        Assert.True(printed["small[gelu]"] < 0.1 && printed["large[gelu]"] > 5);
    }

    [Fact]
    [IndependentCheck("weight-initialization/signal-spread", "quantiles of the log-normal law within four standard errors; whole tanh networks of another generator")]
    public void Draws_spread_as_the_law_says()
    {
        var printed = Output.Of("weight-initialization/signal-spread");
        foreach (var (name, r) in new[] { ("linear", 2), ("relu", 5) })
        {
            var v = r * 50 / (4.0 * 32);
            var sigma = Math.Sqrt(v);
            Assert.Equal(1, printed[$"law[{name}]"] / Math.Exp(-v), 0.005);
            Assert.Equal(-v, Math.Log(printed[$"median[{name}]"]), (4 * 1.2533 * sigma / Math.Sqrt(500)) + 0.05);
            Assert.Equal(-v - (1.645 * sigma), Math.Log(printed[$"low[{name}]"]), (4 * 2.11 * sigma / Math.Sqrt(500)) + 0.1);
            Assert.Equal(-v + (1.645 * sigma), Math.Log(printed[$"high[{name}]"]), (4 * 2.11 * sigma / Math.Sqrt(500)) + 0.1);
        }

        var random = new Random(5);
        double[] rms = [.. Enumerable.Range(0, 60).Select(_ => WholeTanhNetwork(random)).Order()];
        Assert.Equal(Math.Log(rms[30]), Math.Log(printed["median[tanh]"]), 4 * 1.2533 * 0.6 * Math.Sqrt((1 / 60.0) + (1 / 500.0)));
    }

    [Fact]
    [IndependentCheck("weight-initialization/backward-variance", "the log-normal law for ReLU, the product of the mean squared slopes for tanh, 2^-15 between the rules")]
    public void Gradients_shrink_as_the_law_says()
    {
        var printed = Output.Of("weight-initialization/backward-variance");
        var v = 5 * 30 / (4.0 * 32);
        Assert.Equal(Math.Exp(-v), printed["law[He relu]"], 5.1e-3);
        Assert.Equal(-v, Math.Log(printed["median[He relu]"]), 4 * 1.2533 * Math.Sqrt(v / 40));
        foreach (var label in new[] { "median", "low", "high" })
            Assert.Equal(1 / 32768.0, printed[$"{label}[Glorot relu]"] / printed[$"{label}[He relu]"], 0.05 / 32768);

        var (q, slopes) = (1.0, 1.0);
        for (var l = 0; l < 30; l++)
        {
            var deviation = Math.Sqrt(q);
            slopes *= Gauss.Mean(x => Math.Pow(Math.Cosh(deviation * x), -4));
            q = Gauss.Mean(x => Math.Pow(Math.Tanh(deviation * x), 2));
        }

        Assert.InRange(printed["median[Glorot tanh]"] / Math.Sqrt(slopes), 0.4, 2.5);
    }

    [Fact]
    [IndependentCheck("weight-initialization/sigmoid-gradient", "4^-10, and the product of the mean squared slopes within the spread of one draw")]
    public void Ten_sigmoids_pass_less_than_a_millionth()
    {
        var printed = Output.Of("weight-initialization/sigmoid-gradient");
        var (q, slopes) = (1.0, 1.0);
        for (var l = 0; l < 10; l++)
        {
            var deviation = Math.Sqrt(q);
            slopes *= Gauss.Mean(x => Math.Pow(2 * Math.Cosh(deviation * x / 2), -4));
            q = Gauss.Mean(x => Math.Pow(1 / (1 + Math.Exp(-deviation * x)), 2));
        }

        Assert.Equal(1 / 1048576.0, printed["quarters"], 5.1e-8);
        // Each layer, and the two drawn ends, add about a hundredth to the variance of the logarithm's double.
        Assert.InRange(printed["ratio"] / Math.Sqrt(slopes), Math.Exp(-0.9), Math.Exp(0.9));
        Assert.True(Math.Sqrt(slopes) < printed["quarters"]);
    }

    [Fact]
    [IndependentCheck("weight-initialization/orthogonal", "100 roundings of 2^-53; the log-normal law of Gaussian lengths; the two largest Lyapunov exponents for the angle")]
    public void Orthogonal_chains_keep_lengths_and_angles()
    {
        var printed = Output.Of("weight-initialization/orthogonal");
        Assert.InRange(Math.Abs(printed["change[orthogonal]"]), 0, 100 * Math.Pow(2, -53));
        Assert.Equal(0, printed["cosine[orthogonal]"]);
        var v = 100 / 32.0;
        Assert.Equal(Math.Exp(-v), printed["law[Gaussian]"], 5.1e-4);
        Assert.Equal(-v, Math.Log(printed["median[Gaussian]"]), 4 * 1.2533 * Math.Sqrt(v / 40));
        Assert.InRange(Math.Log(printed["lowest[Gaussian]"]), -v - (4 * Math.Sqrt(v)), -v);
        Assert.InRange(Math.Log(printed["highest[Gaussian]"]), -v, -v + (4 * Math.Sqrt(v)));
        // (psi(8) - psi(7.5)) / 2 a layer: psi(8) = H_7 - gamma, psi(7.5) = 2 (1 + 1/3 + ... + 1/13) - 2 ln 2 - gamma.
        var gap = (Enumerable.Range(1, 7).Sum(k => 1.0 / k) - (2 * Enumerable.Range(1, 7).Sum(k => 1 / ((2.0 * k) - 1))) + (2 * Math.Log(2))) / 2;
        var sine = Math.Sqrt(1 - Math.Pow(printed["cosine[Gaussian]"], 2));
        Assert.InRange(Math.Log(sine), (-100 * gap) - 2, (-100 * gap) + 2);
    }

    private static double WholeTanhNetwork(Random random)
    {
        const int n = 32;
        var a = Enumerable.Repeat(1.0, n).ToArray();
        for (var l = 0; l < 50; l++)
        {
            var next = new double[n];
            for (var j = 0; j < n; j++)
            {
                var z = 0.0;
                for (var i = 0; i < n; i++)
                    z += a[i] * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()) / n) * Math.Cos(2 * Math.PI * random.NextDouble());
                next[j] = Math.Tanh(z);
            }

            a = next;
        }

        return Math.Sqrt(a.Average(v => v * v));
    }
}
