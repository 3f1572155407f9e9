using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What the decay contributes beside a data gradient of growing size.</summary>
public static class AdamwPullExample
{
    [Example("learning-rate/adamw-pull", "The larger the gradient, the weaker L2 inside Adam")]
    public static void Run([Range(0.001, 0.02, Log = true)] double eta = 0.01, [Range(0.01, 0.2, Log = true)] double lambda = 0.1)
    {
        #region adamw-pull
        // The data gradient is +size, -size, +size, -size, ...
        double After100(double size, params GradientTransform[] stages)
        {
            double[] w = [1];
            var optimizer = new Optimizer(1, eta, stages);
            for (var k = 0; k < 100; k++)
                optimizer.Step(w, [k % 2 == 0 ? size : -size]);
            return w[0];
        }

        var decay = new WeightDecay(lambda);
        foreach (var size in new[] { 1, 10, 100 })
        {
            var without = After100(size, new Adam());
            var outside = without - After100(size, new Adam(), decay);
            var inside = without - After100(size, decay, new Adam());
            Console.WriteLine($"adamw[{size}] = {outside.Fixed(5)}");
            Console.WriteLine($"l2[{size}] = {inside.Fixed(5)}");
        }
        #endregion
    }
}
