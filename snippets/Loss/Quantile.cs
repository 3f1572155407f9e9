using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class QuantileExample
{
    [Example("loss/quantile", "One loss for each quantile")]
    public static void Run()
    {
        #region quantile
        // Nineteen targets: 1, 4, 9, ..., 361.
        double[] data = [.. Enumerable.Range(1, 19)
            .Select(i => (double)(i * i))];

        foreach (var tau in new[] { 0.1, 0.5, 0.9 })
        {
            var loss = new Quantile(tau);
            // Between two targets the loss is straight, so that some
            // target is a best constant.
            var best = data.MinBy(
                c => data.Sum(t => loss.Value([c], [t])));
            var below = data.Count(t => t < best);
            var above = data.Count(t => t > best);
            var key = tau.Fixed(1);
            Console.WriteLine($"best[{key}] = {best.Fixed(0)}");
            Console.WriteLine($"below[{key}] = {below}");
            Console.WriteLine($"above[{key}] = {above}");
        }

        // An error of 10 to either side, at tau = 0.9.
        var high = new Quantile(0.9);
        var tooLow = high.Value([90], [100]);
        var tooHigh = high.Value([110], [100]);
        Console.WriteLine($"too_low = {tooLow.Fixed(4)}");
        Console.WriteLine($"too_high = {tooHigh.Fixed(4)}");
        #endregion

        Figure.Plot("curve").Title("Quantile loss and its gradient, tau = 0.9")
            .Description("The loss is a lopsided V with its tip at 0: steep on the left, where the prediction is too low, and flat on the right. The gradient jumps from -0.9 to 0.1.")
            .XAxis("error y - t").YAxis("loss, gradient")
            .Line("loss", e => high.Value([e], [0]), -3, 3, count: 61)
            .Line("gradient", e => e == 0 ? double.NaN : e > 0 ? 0.1 : -0.9, -3, 3, count: 61)
            .Save();
    }
}
