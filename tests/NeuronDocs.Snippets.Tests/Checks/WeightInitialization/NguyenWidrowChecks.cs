using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class NguyenWidrowChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/nguyen-widrow", "0.7 H by hand, and the mean overlap of steep regions with the interval, by integrals")]
    public void Steep_regions_share_the_interval()
    {
        var printed = Output.Of("weight-initialization/nguyen-widrow");
        Assert.Equal(7, printed["beta"]);
        Assert.Equal(2 / 7.0, printed["width"], 5.1e-5);
        Assert.Equal([10, 1], new[] { printed["centers[NW]"], printed["centers[LeCun]"] });
        Assert.Equal(2 / 7.0, printed["narrowest[NW]"], 5.1e-5);
        // A center is uniform on [-1, 1]; within 1/7 of an end the region sticks out, by 1/98 on average over all centers.
        Assert.Equal(10 * ((2 / 7.0) - (1 / 98.0)) / 2, printed["steep[NW]"], 0.03);
        // |w x| < 1 for a standard normal w, averaged over x.
        var share = Enumerable.Range(0, 1000).Select(k => (k + 0.5) / 1000).Average(x => Erf(1 / x / Math.Sqrt(2)));
        Assert.Equal(10 * share, printed["steep[LeCun]"], 0.3);
    }

    [Fact]
    [IndependentCheck("weight-initialization/nguyen-widrow-training", "the same training written out without the library")]
    public void The_wave_is_learned_sooner()
    {
        var printed = Output.Of("weight-initialization/nguyen-widrow-training");
        (double[] X, double Y)[] wave = [.. Enumerable.Range(0, 21).Select(k => (new[] { -1 + (0.1 * k) }, Math.Sin(6 * (-1 + (0.1 * k)))))];
        double[] spread = [.. Enumerable.Range(1, 7).Select(seed => Train(seed, true)).Order()];
        double[] plain = [.. Enumerable.Range(1, 7).Select(seed => Train(seed, false)).Order()];
        foreach (var (name, losses) in new[] { ("NW", spread), ("LeCun", plain) })
        {
            Assert.Equal(losses[0], printed[$"best[{name}]"], 6e-5);
            Assert.Equal(losses[3], printed[$"median[{name}]"], 6e-5);
            Assert.Equal(losses[6], printed[$"worst[{name}]"], 6e-5);
        }

        double Train(int seed, bool nguyenWidrow)
        {
            var (random, hand) = (new Xoshiro256(seed), HandNetwork.Tanh(1, 10));
            for (var j = 0; j < 10; j++)
                hand.W[j][0] = nguyenWidrow ? 7 * Math.Sign((2 * random.NextDouble()) - 1) : random.NextNormal();
            for (var j = 0; nguyenWidrow && j < 10; j++)
                hand.B[j] = 7 * ((2 * random.NextDouble()) - 1);
            for (var j = 0; j < 10; j++)
                hand.V[j] = random.NextNormal() / Math.Sqrt(10);
            return hand.Train(wave, 0.05, 600).Loss(wave);
        }
    }

    private static double Erf(double x) => 1 - Gauss.Mean(z => Math.Abs(z) > x * Math.Sqrt(2) ? 1 : 0);
}
