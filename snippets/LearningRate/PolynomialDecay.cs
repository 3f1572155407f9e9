using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Linear decay and its relatives: the power moves the time between large rates and small ones.</summary>
public static class PolynomialDecayExample
{
    [Example("learning-rate/polynomial-decay", "Down to zero along a power")]
    public static void Run([Range(10, 400)] int steps = 210)
    {
        #region polynomial-decay
        // Descent on (x² + y² / 20) / 2 from (10, 10) with noise of
        // variance 1: the expected loss after each step, exactly.
        double[] Losses(LearningRateSchedule rate, int n)
        {
            var (x, y) = (100.0, 100.0);  // the mean squares
            var losses = new double[n + 1];
            for (var k = 0; k <= n; k++)
            {
                losses[k] = (x + y / 20) / 2;
                var (eta, flat) = (rate.At(k), rate.At(k) / 20);
                x = (1 - eta) * (1 - eta) * x + eta * eta;
                y = (1 - flat) * (1 - flat) * y + eta * eta;
            }

            return losses;
        }

        double[] powers = [0.5, 1, 2];
        foreach (var p in powers)
        {
            var rate = new PolynomialDecay(0.5, 0, steps, p);
            var (name, losses) = (p.Fixed(1), Losses(rate, steps));
            var (half, end) = (losses[steps / 2], losses[steps]);
            var eta = rate.At(steps / 2);
            Console.WriteLine($"eta_half[{name}] = {eta.Fixed(4)}");
            Console.WriteLine($"loss_half[{name}] = {half.Fixed(4)}");
            Console.WriteLine($"loss[{name}] = {end.Fixed(4)}");
        }

        var constant = Losses(0.5, steps)[steps];
        Console.WriteLine($"constant = {constant.Fixed(4)}");
        double End(double p, int n) =>
            Losses(new PolynomialDecay(0.5, 0, n, p), n)[n];
        foreach (var n in new[] { 105, 420 })
        {
            var lowest = powers.MinBy(p => End(p, n)).Fixed(1);
            Console.WriteLine($"lowest[{n}] = {lowest}");
        }
        #endregion

        int[] places = [.. Enumerable.Range(0, 71).Select(i => i * steps / 70).Distinct()];
        var rates = Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description("Three lines from 0.5 to zero. The power 1 is straight; 2 sags below it and lands softly; 0.5 bulges above it and ends steeply.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.55);
        var courses = Figure.Plot("loss")
            .Title("The expected loss by step, on a logarithmic axis")
            .Description($"Three lines fall together and then apart. The power 2 levels off early, the power 0.5 falls steeply in the last steps. The lowest at the end is the power {powers.MinBy(p => End(p, steps)).Fixed(1)}.")
            .XAxis("step k").YAxis("expected loss", log: true);
        foreach (var p in powers)
        {
            var rate = new PolynomialDecay(0.5, 0, steps, p);
            var course = Losses(rate, steps);
            rates.Line($"power {p.Fixed(1)}", places.Select(k => (double)k), places.Select(rate.At));
            courses.Line($"power {p.Fixed(1)}", places.Select(k => (double)k), places.Select(k => course[k]));
        }

        rates.Save();
        courses.Save();
    }
}
