using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Modes and distributions of variance scaling for one layer.</summary>
public static class OneFamilyExample
{
    [Example("weight-initialization/one-family", "Scale, mode and distribution")]
    public static void Run([Range(10, 1000, Step = 10)] int inputs = 100, [Range(10, 1000, Step = 10)] int outputs = 400, [Seed] int seed = 1)
    {
        #region one-family
        var fan = new Fan(inputs, outputs);
        foreach (var (name, rule, same) in
            new (string, VarianceScaling, VarianceScaling)[]
        {
            ("LeCun", new LeCun(), new ScaledVariance(1, FanMode.In)),
            ("He", new He(), new ScaledVariance(2, FanMode.In)),
            ("Glorot", new Glorot(),
                new ScaledVariance(1, FanMode.Average)),
        })
        {
            var gap = rule.Variance(fan) - same.Variance(fan);
            Console.WriteLine(
                $"variance[{name}] = {rule.Variance(fan).Fixed(4)}");
            Console.WriteLine($"gap[{name}] = {gap.Scientific(1)}");
        }

        // Three distributions, one variance.
        foreach (var form in new[]
            { Draw.Normal, Draw.Uniform, Draw.TruncatedNormal })
        {
            var rule = new Glorot { Form = form };
            var w = new double[inputs * outputs];
            rule.Fill(w, fan, new Xoshiro256(seed));
            Console.WriteLine(
                $"drawn[{form}] = {w.Average(x => x * x).Fixed(4)}");
            Console.WriteLine(
                $"largest[{form}] = {w.Max(Math.Abs).Fixed(3)}");
        }
        #endregion
    }
}
