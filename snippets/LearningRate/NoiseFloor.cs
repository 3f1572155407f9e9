using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class NoiseFloorExample
{
    [Example("learning-rate/noise-floor", "How far from the minimum noise keeps you")]
    public static void Run([Seed] int seed = 1, [Range(100, 10_000, Log = true)] int steps = 5_000)
    {
        #region noise-floor
        double MeanSquare(double eta, int run)  // of w, over one run
        {
            var random = new Xoshiro256(seed + run);
            var (w, sum) = (0.0, 0.0);  // start at the minimum
            for (var k = 0; k < steps; k++)
            {
                // The slope of w * w / 2 is w; then comes noise.
                var gradient = w + random.NextNormal();
                w -= eta * gradient;
                sum += w * w;
            }

            return sum / steps;
        }

        double[] rates = [0.05, 0.1, 0.5, 1, 1.5];
        foreach (var eta in rates)
        {
            var runs = Enumerable.Range(0, 20)
                .Select(run => MeanSquare(eta, run)).ToArray();
            var (rate, floor) = (eta.Fixed(2), eta / (2 - eta));
            Console.WriteLine($"floor[{rate}] = {floor.Fixed(4)}");
            Console.WriteLine($"mean[{rate}] = {runs.Average().Fixed(4)}");
            Console.WriteLine($"lowest[{rate}] = {runs.Min().Fixed(4)}");
            Console.WriteLine($"highest[{rate}] = {runs.Max().Fixed(4)}");
        }
        #endregion

        double[] measured = [.. rates.Select(eta => MeanSquare(eta, 0))];
        Figure.Plot("floor")
            .Title("Mean square distance from the minimum, by learning rate")
            .Description("A rising curve, the closed form rate / (2 - rate), on a logarithmic axis. It shoots up before the limit 2. Five points, one measured run each, lie on or close to it.")
            .XAxis("learning rate η", min: 0, max: 2.1).YAxis("mean of w²", log: true, max: 100)
            .Line("η / (2 − η)", eta => eta / (2 - eta), 0.02, 1.9)
            .Points("one run", rates, measured)
            .VerticalLine(2, "limit 2")
            .Save();
    }
}
