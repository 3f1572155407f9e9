using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What a leaky ReLU takes from the mean square, and the factor that gives it back.</summary>
public static class LeakyFactorExample
{
    [Example("weight-initialization/leaky-factor", "The factor of a leaky ReLU")]
    public static void Run([Range(-1, 1, Step = 0.05)] double slope = 0.5, [Seed] int seed = 1)
    {
        #region leaky-factor
        var f = new LeakyRelu(slope);
        var random = new Xoshiro256(seed);
        var kept = Enumerable.Range(0, 100_000)
            .Average(_ => Elementary.Pow(f.Value(random.NextNormal()), 2));
        var factor = 2 / (1 + slope * slope);
        var gain = Gain.For(f);
        Console.WriteLine($"kept = {kept.Fixed(3)}");
        Console.WriteLine($"closed_form = {(1 / factor).Fixed(3)}");
        Console.WriteLine($"factor = {factor.Fixed(4)}");
        Console.WriteLine($"gain_squared = {(gain * gain).Fixed(4)}");
        #endregion
    }
}
