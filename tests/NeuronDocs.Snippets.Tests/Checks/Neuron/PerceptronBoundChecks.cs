using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class PerceptronBoundChecks
{
    [Fact]
    [IndependentCheck("neuron/perceptron-bound", "the rule replayed with signs on the same points, and the bound of Novikoff")]
    public void Mistakes_stay_below_the_bound()
    {
        var printed = Output.Of("neuron/perceptron-bound");
        foreach (var margin in new[] { 0.4, 0.2, 0.1, 0.05, 0.025 })
        {
            var random = new Xoshiro256(1);
            var points = new List<(double X1, double X2, int Sign)>();
            while (points.Count < 200)
            {
                var (x1, x2) = ((2 * random.NextDouble()) - 1, (2 * random.NextDouble()) - 1);
                var distance = (x1 + x2) / Math.Sqrt(2);
                if ((x1 * x1) + (x2 * x2) <= 1 && Math.Abs(distance) >= margin && Math.Abs(distance) <= 1.5 * margin)
                    points.Add((x1, x2, Math.Sign(distance)));
            }

            double w1 = 0, w2 = 0, b = 0;
            var total = 0;
            for (var last = 1; last > 0; total += last)
            {
                last = 0;
                foreach (var (x1, x2, sign) in points)
                {
                    if (((w1 * x1) + (w2 * x2) + b >= 0 ? 1 : -1) == sign)
                        continue;
                    (w1, w2, b, last) = (w1 + (sign * x1), w2 + (sign * x2), b + sign, last + 1);
                }
            }

            Assert.Equal(total, printed[$"mistakes[{margin}]"]);
            Assert.Equal(0, printed[$"last[{margin}]"]);
            Assert.Equal(2 / (margin * margin), printed[$"bound[{margin}]"], 0.05);
            Assert.True(total <= 2 / (margin * margin));
        }
    }
}
