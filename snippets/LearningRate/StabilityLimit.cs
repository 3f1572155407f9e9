using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class StabilityLimitExample
{
    [Example("learning-rate/stability-limit", "Steps to the bottom of a bowl")]
    public static void Run([Range(1, 100, Log = true)] double lambda = 10)
    {
        #region stability-limit
        string Steps(double eta)  // until the loss is below 1e-12
        {
            var (x, y) = (1.0, 1.0);
            for (var k = 0; k < 100_000; k++)
            {
                var loss = (x * x + lambda * y * y) / 2;
                if (loss < 1e-12) return $"{k}";
                if (loss > 1e12) return "diverges";
                x -= eta * x;           // the gradient:
                y -= eta * lambda * y;  // (x, lambda y)
            }

            return "never";
        }

        Console.WriteLine($"limit = {(2 / lambda).Fixed(4)}");
        var best = 2 / (1 + lambda);
        Console.WriteLine($"best_guarantee = {best.Fixed(4)}");
        double[] rates =
            [0.001, 0.01, 0.1, 0.18, 2.0 / 11, 0.19, 0.199, 0.2, 0.201];
        foreach (var eta in rates)
            Console.WriteLine($"steps[{eta.Fixed(4)}] = {Steps(eta)}");
        #endregion

        double Count(double eta) => double.TryParse(Steps(eta), out var count) ? count : double.NaN;
        var limit = 2 / lambda;
        // The curve turns sharply before the limit: half of the places lie in the last tenth.
        double[] grid = [.. Enumerable.Range(0, 161).Select(i => i < 80
            ? limit * 0.9 * Elementary.Exp((i - 80) * 0.065)
            : limit * (1 - 0.1 * Elementary.Exp((80 - i) * 0.075)))];
        double[] shown = [.. rates.Where(eta => eta >= 0.04 * limit)];
        Figure.Plot("steps")
            .Title("Steps until the loss is below 1e-12, by learning rate")
            .Description($"A curve on two logarithmic axes. It falls steadily as the rate grows: ten times the rate, a tenth of the steps. Close to the limit {limit.Fixed(4)} it turns and shoots up; at the limit and beyond it descent never arrives.")
            .XAxis("learning rate η", log: true, min: 0.04 * limit, max: 2.5 * limit).YAxis("steps", log: true, min: 30)
            .Line("steps", grid, grid.Select(Count))
            .Points("steps", shown, shown.Select(Count))
            .Label(0.01, Count(0.01), $"{Steps(0.01)} at 0.01")
            .Label(0.26 * limit, 50, $"{Steps(best)} at {best.Fixed(4)}")
            .Label(1.05 * limit, 300, "never")
            .VerticalLine(limit, $"limit 2/λ = {limit.Fixed(2)}")
            .Save();
    }
}
