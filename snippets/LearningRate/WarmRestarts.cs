using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Cosine decay that starts again: each period ends with a low loss, each restart gives some of it up.</summary>
public static class WarmRestartsExample
{
    [Example("learning-rate/warm-restarts", "What a restart costs and what a longer period brings")]
    public static void Run([Range(1, 3)] int growth = 2, [Range(10, 105)] int period = 30)
    {
        #region warm-restarts
        var rate = new WarmRestarts(0.5, period, growth);
        Console.WriteLine($"eta[29] = {rate.At(29).Fixed(4)}");
        Console.WriteLine($"eta[30] = {rate.At(30).Fixed(4)}");

        // Descent on (x² + flat y²) / 2 from (10, 10) with noise of
        // variance 1: the expected loss after each step, exactly.
        double[] Losses(LearningRateSchedule rate, double flat)
        {
            var (x, y) = (100.0, 100.0);  // the mean squares
            var losses = new double[211];
            for (var k = 0; k <= 210; k++)
            {
                losses[k] = (x + flat * y) / 2;
                var (eta, keep) = (rate.At(k), 1 - rate.At(k) * flat);
                x = (1 - eta) * (1 - eta) * x + eta * eta;
                y = keep * keep * y + eta * eta;
            }

            return losses;
        }

        void Print(string name, double[] loss, params int[] steps)
        {
            foreach (var k in steps)
                Console.WriteLine($"{name}[{k}] = {loss[k].Fixed(4)}");
        }

        var cosine = new CosineDecay(0.5, 210);
        Print("long", Losses(rate, 0.05), 30, 35, 90, 95, 210);
        Print("long_cosine", Losses(cosine, 0.05), 90, 210);
        Print("round", Losses(rate, 0.2), 90, 95, 210);
        Print("round_cosine", Losses(cosine, 0.2), 90, 95, 210);
        #endregion

        int[] places = [.. Enumerable.Range(0, 106).Select(i => 2 * i)];
        Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description($"Arcs of a cosine from 0.5 to nearly zero, one after the other. The first takes {period} steps, each later one {(growth == 1 ? "as many" : $"{growth} times as many as the one before")}.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.55)
            .Line("η", Enumerable.Range(0, 210).Select(rate.At))
            .Save();
        var (restarts, single) = (Losses(rate, 0.2), Losses(cosine, 0.2));
        Figure.Plot("loss")
            .Title("The expected loss in the rounder bowl by step, on a logarithmic axis")
            .Description("Two lines. With restarts the loss dips at the end of each period and jumps up right after it. At those dips it can be below the single cosine decay, between them it is above, and the single cosine is the lowest at the end.")
            .XAxis("step k").YAxis("expected loss", log: true)
            .Line("restarts", places.Select(k => (double)k), places.Select(k => restarts[k]))
            .Line("one cosine", places.Select(k => (double)k), places.Select(k => single[k]))
            .Save();
    }
}
