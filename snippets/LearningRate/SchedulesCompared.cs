using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Every schedule of the site on one problem, where a recursion gives the expected loss exactly.</summary>
public static class SchedulesComparedExample
{
    [Example("learning-rate/schedules-compared", "The schedules on one noisy bowl")]
    public static void Run([Range(0.01, 1, Log = true)] double flat = 0.05)
    {
        #region schedules-compared
        var schedules = new (string Name, LearningRateSchedule Rate)[]
        {
            ("constant 0.5", 0.5),
            ("constant 0.05", 0.05),
            ("1/t", new InverseTimeDecay(1, 1)),
            ("slow 1/t", new InverseTimeDecay(0.5, 0.05)),
            ("step", new StepDecay(0.5, 0.3, 70)),
            ("exponential", new ExponentialDecay(0.5, 0.985)),
            ("linear", new PolynomialDecay(0.5, 0, 210)),
            ("cosine", new CosineDecay(0.5, 210)),
            ("restarts", new WarmRestarts(0.5, 30, 2)),
            ("warm-up", new WarmUp(20, new CosineDecay(0.5, 190))),
            ("triangular", new Triangular(0.02, 0.5, 35)),
            ("triangular2", new Triangular2(0.02, 0.5, 35)),
            ("one-cycle", new OneCycle(0.5, 210)),
        };

        // The expected square along an axis after 210 noisy steps.
        double Square(LearningRateSchedule rate, double curvature)
        {
            var square = 100.0;  // from 10
            for (var k = 0; k < 210; k++)
            {
                var eta = rate.At(k);
                var keep = 1 - eta * curvature;
                square = keep * keep * square + eta * eta;
            }

            return square;
        }

        double Loss(LearningRateSchedule rate, double curvature) =>
            (Square(rate, 1) + curvature * Square(rate, curvature)) / 2;
        foreach (var (name, rate) in schedules)
        {
            var loss = Loss(rate, flat);
            Console.WriteLine($"loss[{name}] = {loss.Fixed(4)}");
        }

        foreach (var other in new[] { 0.2, 1 })
        {
            var best = schedules.MinBy(s => Loss(s.Rate, other)).Name;
            Console.WriteLine($"lowest[{other.Fixed(1)}] = {best}");
        }
        #endregion

        var sorted = schedules.OrderBy(schedule => Loss(schedule.Rate, flat)).ToArray();
        double[] losses = [.. sorted.Select(schedule => Loss(schedule.Rate, flat))], ranks = [.. Enumerable.Range(1, sorted.Length).Select(i => (double)i)];
        var figure = Figure.Plot("losses")
            .Title("Expected loss after 210 steps, on a logarithmic axis")
            .Description($"Thirteen dots, sorted: the lowest loss is that of {sorted[0].Name} with {losses[0].Fixed(3)}, the highest that of {sorted[^1].Name} with {losses[^1].Fixed(3)}.")
            .XAxis("expected loss", log: true, max: 6 * losses[^1]).YAxis("rank", false, 0, 14.5, 1, 5, 10, 13)
            .Points("loss", losses, ranks);
        for (var i = 0; i < sorted.Length; i++) figure.Label(losses[i] * 1.04, ranks[i] - 0.75, sorted[i].Name);  // a label stands above its place
        figure.Save();
    }
}
