using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The three cyclical policies with the values of the paper, and what the phase of the cycle does to the loss.</summary>
public static class CyclicalExample
{
    [Example("learning-rate/cyclical", "Three triangular policies")]
    public static void Run([Range(15, 105)] int halfCycle = 35)
    {
        #region cyclical
        // The rates and the step size of Smith 2017.
        var paper = new Triangular(0.001, 0.006, 2000);
        var halved = new Triangular2(0.001, 0.006, 2000);
        foreach (var k in new[] { 0, 1000, 2000, 3000, 4000 })
            Console.WriteLine($"eta[{k}] = {paper.At(k).Fixed(5)}");
        foreach (var k in new[] { 2000, 6000, 10_000 })
            Console.WriteLine($"peak[{k}] = {halved.At(k).Fixed(5)}");

        // Descent on (x² + flat y²) / 2 from (10, 10) with noise of
        // variance 1: the expected loss after each step, exactly.
        double[] Losses(LearningRateSchedule rate, double flat = 0.05)
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

        var equal = new Triangular(0.02, 0.5, halfCycle);
        var falling = new Triangular2(0.02, 0.5, halfCycle);
        var losses = Losses(equal);
        foreach (var k in new[] { 140, 175, 210 })
            Console.WriteLine($"loss[{k}] = {losses[k].Fixed(4)}");
        var (a, b) = (Losses(equal, 0.2)[210], Losses(falling, 0.2)[210]);
        Console.WriteLine($"round[triangular] = {a.Fixed(4)}");
        Console.WriteLine($"round[triangular2] = {b.Fixed(4)}");
        #endregion

        var policies = new (string Name, LearningRateSchedule Rate)[]
        {
            ("triangular", equal),
            ("triangular2", falling),
            ("exp_range", new ExponentialRange(0.02, 0.5, halfCycle, 0.985)),
        };
        int[] places = [.. Enumerable.Range(0, 71).Select(i => 3 * i)];
        var rates = Figure.Plot("rate")
            .Title("The learning rate by step")
            .Description("Three lines that climb from 0.02 and fall back, again and again. The peaks of triangular stay at 0.5, those of triangular2 halve in height from cycle to cycle, those of exp_range shrink at every step.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.6);
        var courses = Figure.Plot("loss")
            .Title("The expected loss by step, on a logarithmic axis")
            .Description("Three lines. With triangular the loss rises and falls with the rate, a little later: it is lowest around the end of each cycle. With triangular2 and exp_range the swings get smaller.")
            .XAxis("step k").YAxis("expected loss", log: true);
        foreach (var (name, rate) in policies)
        {
            var course = Losses(rate);
            rates.Line(name, Enumerable.Range(0, 211).Select(rate.At));
            courses.Line(name, places.Select(k => (double)k), places.Select(k => course[k]));
        }

        rates.Save();
        courses.Save();
    }
}
