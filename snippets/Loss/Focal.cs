using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class FocalExample
{
    [Example("loss/focal", "What the easy samples still cost")]
    public static void Run([Range(0, 5, Step = 0.5)] double gamma = 2)
    {
        #region focal
        var plain = new BinaryCrossEntropyFromLogits();
        var focal = new Focal(gamma);
        double Logit(double p) => Elementary.Log(p / (1 - p));

        // The probability of the true class, from wrong to easy.
        foreach (var p in new[] { 0.1, 0.5, 0.9, 0.968 })
        {
            double[] z = [Logit(p)];
            var (a, b) = (plain.Value(z, [1]), focal.Value(z, [1]));
            var (muted, key) = (a / b, p.Fixed(3));
            Console.WriteLine($"plain[{key}] = {a.Fixed(4)}");
            Console.WriteLine($"focal[{key}] = {b.Scientific(3)}");
            Console.WriteLine($"muted[{key}] = {muted.Fixed(2)}");
        }

        var zero = new Focal(Gamma: 0).Value([Logit(0.1)], [1]);
        Console.WriteLine($"gamma_0[0.100] = {zero.Fixed(4)}");

        // Nine labels in ten are 1: the probability that costs least.
        var grid = Enumerable.Range(1, 999).Select(i => i / 1000.0);
        var best = grid.MinBy(
            p => 0.9 * focal.Value([Logit(p)], [1])
               + 0.1 * focal.Value([Logit(p)], [0]));
        Console.WriteLine($"best = {best.Fixed(3)}");
        #endregion

        Figure.Plot("curves").Title("Focal loss by the probability of the true class")
            .Description("All curves fall to 0 at probability 1. The larger gamma, the lower the curve and the earlier it is flat: for gamma 2 it is near 0 from 0.8 on.")
            .XAxis("probability of the true class", min: 0, max: 1).YAxis("loss", min: 0, max: 4)
            .Line("gamma 0", p => -Elementary.Log(p), 0.02, 0.999, count: 50)
            .Line("gamma 2", p => new Focal(2).Value([Logit(p)], [1]), 0.02, 0.999, count: 50)
            .Line("gamma 5", p => new Focal(5).Value([Logit(p)], [1]), 0.02, 0.999, count: 50)
            .Save();

        double Slope(Loss loss, double z)
        {
            var gradient = new double[1];
            loss.Gradient([z], [1], gradient);
            return gradient[0];
        }

        Figure.Plot("gradient").Title("Gradient over the logit of the true class")
            .Description("Both gradients are near -1 where the answer is wrong and 0 where it is right. The gradient of the focal loss falls below -1 before it rises, and is near 0 much earlier.")
            .XAxis("logit of the true class").YAxis("dL/dz")
            .Line("plain", z => Slope(plain, z), -6, 6, count: 61)
            .Line("focal", z => Slope(focal, z), -6, 6, count: 61)
            .Save();
    }
}
