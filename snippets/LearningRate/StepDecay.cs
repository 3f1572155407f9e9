using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Step decay on the noisy bowl of the schedule pages: expected loss by an exact recursion, beside a hundred runs.</summary>
public static class StepDecayExample
{
    [Example("learning-rate/step-decay", "Three rates, one after the other")]
    public static void Run(
        [Range(0.05, 0.9, Step = 0.05)] double factor = 0.3, [Range(10, 140)] int every = 70, [Seed] int seed = 1)
    {
        #region step-decay
        var rate = new StepDecay(0.5, factor, every);
        foreach (var k in new[] { 0, 69, 70, 140 })
            Console.WriteLine($"eta[{k}] = {rate.At(k).Fixed(4)}");

        double[] Run(int run)  // the loss after each step
        {
            var random = new Xoshiro256(seed + run);
            var optimizer = new Optimizer(2, rate);
            double[] w = [10, 10];
            var losses = new double[211];
            for (var k = 0; k <= 210; k++)
            {
                losses[k] = (w[0] * w[0] + w[1] * w[1] / 20) / 2;
                optimizer.Step(w, [
                    w[0] + random.NextNormal(),
                    w[1] / 20 + random.NextNormal()]);
            }

            return losses;
        }

        double[] ends =
            [.. Enumerable.Range(0, 100).Select(r => Run(r)[210])];
        Console.WriteLine($"mean = {ends.Average().Fixed(4)}");
        Console.WriteLine($"lowest = {ends.Min().Fixed(4)}");
        Console.WriteLine($"highest = {ends.Max().Fixed(4)}");
        #endregion

        double[] Expected(LearningRateSchedule schedule)
        {
            var (x, y) = (100.0, 100.0);
            var losses = new double[211];
            for (var k = 0; k <= 210; k++)
            {
                losses[k] = (x + y / 20) / 2;
                var eta = schedule.At(k);
                x = (1 - eta) * (1 - eta) * x + eta * eta;
                y = (1 - eta / 20) * (1 - eta / 20) * y + eta * eta;
            }

            return losses;
        }

        int[] places = [.. Enumerable.Range(0, 71).Select(i => 3 * i)];
        var (one, expected, constant) = (Run(0), Expected(rate), Expected(0.5));
        Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description($"A staircase: the rate starts at 0.5 and is multiplied by {factor.Fixed(2)} after every {every} steps.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.55)
            .Line("η", Enumerable.Range(0, 210).Select(rate.At))
            .Save();
        Figure.Plot("loss")
            .Title("The loss by step, on a logarithmic axis")
            .Description("Three lines. All fall fast at first. A constant rate of 0.5 stays on a floor near 0.29. The expected loss of step decay follows it and then falls below it at a drop of the rate. One single run jumps to and fro around that.")
            .XAxis("step k").YAxis("loss", log: true)
            .Line("constant", places.Select(k => (double)k), places.Select(k => constant[k]))
            .Line("one run", places.Select(k => (double)k), places.Select(k => one[k]))
            .Line("expected", places.Select(k => (double)k), places.Select(k => expected[k]))
            .Save();
    }
}
