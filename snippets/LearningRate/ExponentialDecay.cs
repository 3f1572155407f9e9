using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Exponential decay: how far the rates reach in total, and what a factor that is too small leaves undone.</summary>
public static class ExponentialDecayExample
{
    [Example("learning-rate/exponential-decay", "How far rates reach that shrink by a fraction")]
    public static void Run([Range(0.9, 0.999, Step = 0.001)] double factor = 0.985)
    {
        #region exponential-decay
        var rate = new ExponentialDecay(0.5, factor);
        var half = Elementary.Log(0.5) / Elementary.Log(factor);
        Console.WriteLine($"half_life = {half.Fixed(1)}");
        foreach (var k in new[] { 0, 1, 46, 210 })
            Console.WriteLine($"eta[{k}] = {rate.At(k).Fixed(4)}");

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

        double[] factors = [0.9, 0.97, factor, 1];
        foreach (var f in factors.DistinctBy(f => f.Fixed(3)))
        {
            var (name, sum) = (f.Fixed(3), 0.5 / (1 - f));
            var loss = Losses(new ExponentialDecay(0.5, f))[210];
            Console.WriteLine($"sum[{name}] = {sum.Fixed(1)}");
            Console.WriteLine($"loss[{name}] = {loss.Fixed(4)}");
        }
        #endregion

        int[] places = [.. Enumerable.Range(0, 71).Select(i => 3 * i)];
        Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description($"Falling curves from 0.5. With the factor {factor.Fixed(3)} the rate halves every {half.Fixed(0)} steps; with 0.9 it is all but zero after 40.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.55)
            .Line($"{factor.Fixed(3)}", places.Select(k => (double)k), places.Select(rate.At))
            .Line("0.9", places.Select(k => (double)k), places.Select(new ExponentialDecay(0.5, 0.9).At))
            .Save();
        var (chosen, fast, constant) = (Losses(rate), Losses(new ExponentialDecay(0.5, 0.9)), Losses(0.5));
        Figure.Plot("loss")
            .Title("The expected loss by step, on a logarithmic axis")
            .Description("Three lines that fall fast at first. With the factor 0.9 the loss freezes above 1.5; a constant rate comes down to 0.29; the factor of the example follows it, then may pass below.")
            .XAxis("step k").YAxis("expected loss", log: true)
            .Line($"{factor.Fixed(3)}", places.Select(k => (double)k), places.Select(k => chosen[k]))
            .Line("0.9", places.Select(k => (double)k), places.Select(k => fast[k]))
            .Line("constant", places.Select(k => (double)k), places.Select(k => constant[k]))
            .Save();
    }
}
