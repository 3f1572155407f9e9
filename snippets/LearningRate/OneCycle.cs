using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One climb and one descent, with peaks below and above the limit of the steep direction.</summary>
public static class OneCycleExample
{
    [Example("learning-rate/one-cycle", "Up once, down once")]
    public static void Run([Range(0.1, 2.4, Step = 0.1)] double max = 0.5, [Range(0.05, 0.95, Step = 0.05)] double climb = 0.3)
    {
        #region one-cycle
        var rate = new OneCycle(max, 210, climb);
        foreach (var k in new[] { 0, 63, 136, 210 })
            Console.WriteLine($"eta[{k}] = {rate.At(k).Fixed(6)}");

        // Descent on (x² + y² / 20) / 2 from (10, 10) with noise of
        // variance 1: the expected loss after each step, exactly.
        double[] Losses(LearningRateSchedule rate)
        {
            var (x, y) = (100.0, 100.0);  // the mean squares
            var losses = new double[211];
            for (var k = 0; k <= 210; k++)
            {
                losses[k] = (x + y / 20) / 2;
                var (eta, flat) = (rate.At(k), rate.At(k) / 20);
                x = (1 - eta) * (1 - eta) * x + eta * eta;
                y = (1 - flat) * (1 - flat) * y + eta * eta;
            }

            return losses;
        }

        foreach (var peak in new[] { 0.5, 1, 1.5, 2.2 })
        {
            var losses = Losses(new OneCycle(peak, 210, climb));
            var (name, top) = (peak.Fixed(1), losses[20..].Max());
            Console.WriteLine($"top[{name}] = {top.Fixed(2)}");
            Console.WriteLine($"loss[{name}] = {losses[210].Fixed(4)}");
        }
        #endregion

        int[] places = [.. Enumerable.Range(0, 71).Select(i => 3 * i)];
        var (chosen, high) = (Losses(rate), Losses(new OneCycle(2.2, 210, climb)));
        Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description($"A smooth hill: from {rate.At(0).Fixed(3)} up to {max.Fixed(1)} in the first part of the run, then down to almost nothing.")
            .XAxis("step k").YAxis("η", min: 0)
            .Line("η", places.Select(k => (double)k), places.Select(rate.At))
            .Save();
        Figure.Plot("loss")
            .Title("The expected loss by step, on a logarithmic axis")
            .Description("Two lines. Below the limit the loss falls, rests while the rate is high and falls again at the end. With a peak of 2.2, above the limit, it soars to a hundred thousand and more around the peak and still comes back down.")
            .XAxis("step k").YAxis("expected loss", log: true)
            .Line($"peak {max.Fixed(1)}", places.Select(k => (double)k), places.Select(k => chosen[k]))
            .Line("2.2", places.Select(k => (double)k), places.Select(k => high[k]))
            .Save();
    }
}
