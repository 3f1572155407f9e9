using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The rate follows the losses that a run happens to see, so every seed has a schedule of its own.</summary>
public static class ReduceOnPlateauExample
{
    [Example("learning-rate/reduce-on-plateau", "A rate that waits for the loss")]
    public static void Run([Range(0, 6)] int patience = 2, [Range(0.1, 0.9, Step = 0.1)] double factor = 0.3, [Seed] int seed = 1)
    {
        #region reduce-on-plateau
        var plateau = new ReduceOnPlateau(factor, patience);
        (double[] Rates, double Loss) Run(int run)
        {
            var random = new Xoshiro256(seed + run);
            var (x, y, rates) = (10.0, 10.0, new double[21]);
            var state = PlateauState.Start(0.5);
            for (var epoch = 0; epoch < 21; epoch++)
            {
                var mean = 0.0;
                rates[epoch] = state.Rate;
                for (var k = 0; k < 10; k++)  // steps in an epoch
                {
                    x -= state.Rate * (x + random.NextNormal());
                    y -= state.Rate * (y / 20 + random.NextNormal());
                    mean += (x * x + y * y / 20) / 2 / 10;
                }

                state = plateau.Next(state, mean);
            }

            return (rates, (x * x + y * y / 20) / 2);
        }

        var runs = Enumerable.Range(0, 100).Select(Run).ToArray();
        int[] firsts =
            [.. runs.Select(r => r.Rates.Count(eta => eta == 0.5))];
        double[] ends = [.. runs.Select(r => r.Loss)];
        Console.WriteLine($"earliest = {firsts.Min()}");
        Console.WriteLine($"latest = {firsts.Max()}");
        Console.WriteLine($"mean = {ends.Average().Fixed(4)}");
        Console.WriteLine($"lowest = {ends.Min().Fixed(4)}");
        Console.WriteLine($"highest = {ends.Max().Fixed(4)}");

        var byHand = PlateauState.Start(1);
        double[] losses = [9, 8, 8, 8, 8, 7];
        for (var i = 0; i < losses.Length; i++)
        {
            var rule = new ReduceOnPlateau(0.1, 2);
            byHand = rule.Next(byHand, losses[i]);
            Console.WriteLine($"eta[{i + 1}] = {byHand.Rate.Fixed(2)}");
        }
        #endregion

        var figure = Figure.Plot("rates")
            .Title("The learning rate by epoch, for three seeds")
            .Description("Three staircases from 0.5 on a logarithmic axis. They drop by the same factor, but each at other epochs.")
            .XAxis("epoch").YAxis("η", log: true);
        for (var run = 0; run < 3; run++)
            figure.Line($"seed {seed + run}", Enumerable.Range(0, 210).Select(k => k / 10.0), Enumerable.Range(0, 210).Select(k => runs[run].Rates[k / 10]));
        figure.Save();
    }
}
