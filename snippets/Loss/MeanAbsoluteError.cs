using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class MeanAbsoluteErrorExample
{
    [Example("loss/mean-absolute-error", "Absolute error counts sides, not distances")]
    public static void Run([Range(5, 100, Step = 1)] double outlier = 22)
    {
        #region mean-absolute-error
        double[] data = [0, 1, 2, 5, outlier];
        var loss = new MeanAbsoluteError();
        var gradient = new double[5];

        // One prediction c for all five targets. Its slope is the
        // number of targets below c minus that above, over five.
        foreach (var c in new[] { 1.5, 2, 3 })
        {
            double[] same = [c, c, c, c, c];
            loss.Gradient(same, data, gradient);
            var (value, key) = (loss.Value(same, data), c.Fixed(1));
            Console.WriteLine($"loss[{key}] = {value.Fixed(4)}");
            var slope = gradient.Sum();
            Console.WriteLine($"slope[{key}] = {slope.Fixed(4)}");
        }

        Console.WriteLine($"mean = {data.Average().Fixed(4)}");

        // Without the outlier an even number is left: four targets.
        foreach (var c in new[] { 1, 1.5, 2, 2.5 })
        {
            var value = loss.Value([c, c, c, c], data.AsSpan(0, 4));
            Console.WriteLine($"four[{c.Fixed(1)}] = {value.Fixed(4)}");
        }
        #endregion

        Figure.Plot("curve").Title("Absolute error and its gradient")
            .Description("The loss is a V with its tip at error 0. The gradient is -1 to the left of 0 and +1 to the right, with a jump between.")
            .XAxis("error y - t").YAxis("loss, gradient", min: -1.5, max: 3)
            .Line("loss", Math.Abs, -3, 3, count: 61)
            .Line("gradient", e => e == 0 ? double.NaN : Math.Sign(e), -3, 3, count: 61)
            .Save();
    }
}
