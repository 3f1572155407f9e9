namespace NeuronDocs.Snippets.Tests;

public sealed class RangeTestChecks
{
    [Fact]
    [IndependentCheck("learning-rate/range-test", "the whole test written out: descent weight by weight at the growing rates, the running mean by its definition")]
    public void A_plain_loop_reads_off_the_same_rates()
    {
        var (inputs, targets) = Core.DataSets.Moons(100, 0.3, new Core.Xoshiro256(1));
        var p = Start(1);
        List<double> losses = [], rates = [], smoothed = [];
        do
        {
            var k = losses.Count;
            rates.Add(1e-3 * Math.Pow(10, 5.0 * k / 99));
            var (loss, gradient) = TanhNetwork.Pass(p, inputs, targets);
            losses.Add(loss);
            // The running mean: weights that fall by 0.8 with the age and sum to one.
            double[] weights = [.. Enumerable.Range(0, k + 1).Select(i => Math.Pow(0.8, k - i))];
            smoothed.Add(weights.Zip(losses, (w, l) => w * l).Sum() / weights.Sum());
            for (var i = 0; i < p.Length; i++) p[i] -= rates[k] * gradient[i];
        }
        while (smoothed[^1] <= 4 * smoothed.Min() && losses.Count < 100);

        var printed = Output.Of("learning-rate/range-test");
        Assert.Equal(losses.Count, printed["steps"]);
        var lowest = smoothed.IndexOf(smoothed.Min());
        Assert.Equal(rates[lowest], printed["at_minimum"], 0.0005);
        Assert.Equal(rates[lowest] / 10, printed["over_ten"], 0.0005);
        // The rates are evenly spaced on the logarithmic axis: the steepest fall is the largest one.
        var steepest = Enumerable.Range(0, losses.Count - 1).MinBy(i => smoothed[i + 1] - smoothed[i]);
        Assert.Equal(rates[steepest], printed["steepest"], 0.0005);
        double[] ends = [.. Enumerable.Range(2, 5).Select(draw => Train(rates[lowest] / 10, draw))];
        Assert.Equal(ends.Min(), printed["best[over_ten]"], 0.005);
        Assert.Equal(ends.Max(), printed["worst[over_ten]"], 0.005);

        // Beyond the edge rounding decides where a run ends; that it is worse there does not depend on it.
        Assert.True(printed["best[last]"] > printed["best[at_minimum]"]);
        Assert.True(printed["worst[last]"] > printed["worst[over_ten]"]);

        double Train(double eta, int draw)
        {
            var q = Start(draw);
            for (var k = 0; k < 200; k++)
            {
                var (_, gradient) = TanhNetwork.Pass(q, inputs, targets);
                for (var i = 0; i < q.Length; i++) q[i] -= eta * gradient[i];
            }

            return TanhNetwork.Pass(q, inputs, targets).Loss;
        }
    }

    [Fact]
    [IndependentCheck("learning-rate/range-test", "ten draws in plain loops: a tenth of the lowest rate trains in all of them, the lowest rate itself fails in most")]
    public void Over_ten_draws_only_the_tenth_is_safe()
    {
        var failed = 0;
        for (var seed = 1; seed <= 10; seed++)
        {
            var (inputs, targets) = Core.DataSets.Moons(100, 0.3, new Core.Xoshiro256(seed));
            var p = Start(seed);
            double mean = 0, best = double.PositiveInfinity, smoothed = 0, lowest = 0;
            for (var k = 0; k < 100 && smoothed <= 4 * best; k++)
            {
                var rate = 1e-3 * Math.Pow(10, 5.0 * k / 99);
                var (loss, gradient) = TanhNetwork.Pass(p, inputs, targets);
                mean = 0.8 * mean + 0.2 * loss;
                smoothed = mean / (1 - Math.Pow(0.8, k + 1));
                if (smoothed < best) (best, lowest) = (smoothed, rate);
                for (var i = 0; i < p.Length; i++) p[i] -= rate * gradient[i];
            }

            double Worst(double eta) => Enumerable.Range(seed + 1, 5).Max(draw =>
            {
                var q = Start(draw);
                for (var k = 0; k < 200; k++)
                {
                    var (_, gradient) = TanhNetwork.Pass(q, inputs, targets);
                    for (var i = 0; i < q.Length; i++) q[i] -= eta * gradient[i];
                }

                return TanhNetwork.Pass(q, inputs, targets).Loss;
            });

            Assert.InRange(Worst(lowest / 10), 0, Math.Log(2));
            if (Worst(lowest) > Math.Log(2)) failed++;
        }

        // Near the edge rounding decides a single run: the library counts eight, a loop that rounds otherwise may count a few more or fewer.
        Assert.InRange(failed, 6, 10);
    }

    private static double[] Start(int draw) =>
        [.. Core.Network.Create([2, 10, 1], new Core.Tanh(), new Core.Identity(), new Core.Glorot(), new Core.Xoshiro256(draw)).Parameters];
}
