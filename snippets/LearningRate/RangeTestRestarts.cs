using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The range test on the bowl with the limit 0.2: in one run, and with a new start for each rate.</summary>
public static class RangeTestRestartsExample
{
    [Example("learning-rate/range-test-restarts", "One run sees the limit too late")]
    public static void Run([Range(1.02, 1.5, Step = 0.02)] double growth = 1.1)
    {
        #region range-test-restarts
        Quadratic bowl = new(1, 10);  // the limit is 0.2
        double Restarted(double eta)  // the loss after 1000 steps
        {
            var descent = new Optimizer(2, eta);
            double[] w = [1, 1], gradient = [0, 0];
            while (descent.Steps < 1000)
            {
                bowl.Gradient(w, gradient);
                descent.Step(w, gradient);
            }

            return bowl.Value(w);
        }

        foreach (var eta in (double[])[0.199, 0.2, 0.201])
        {
            var end = Restarted(eta).Scientific(2);
            Console.WriteLine($"restarted[{eta.Fixed(3)}] = {end}");
        }

        // One run: the rate grows until the loss rises.
        double[] w = [1, 1], gradient = [0, 0];
        var (rate, loss, before) = (0.001, bowl.Value(w), bowl.Value(w));
        double yAtLimit = double.NaN;
        List<(double Rate, double Loss)> run = [];
        for (; loss <= before; rate *= growth)
        {
            if (rate > 0.2 && double.IsNaN(yAtLimit)) yAtLimit = w[1];
            bowl.Gradient(w, gradient);
            new Optimizer(2, rate).Step(w, gradient);
            (before, loss) = (loss, bowl.Value(w));
            run.Add((rate, loss));
        }

        Console.WriteLine($"rises_at = {run[^1].Rate.Fixed(3)}");
        Console.WriteLine($"x_left = {w[0].Scientific(2)}");
        Console.WriteLine($"y_at_limit = {yAtLimit.Scientific(2)}");
        #endregion

        double[] grid = [.. Enumerable.Range(0, 61).Select(i => 0.001 * Elementary.Exp(i * 0.0884))];
        Figure.Plot("both")
            .Title("Loss by rate: in one run, and from a new start for each rate")
            .Description("Two lines on logarithmic axes. With a new start for each rate the loss after 1000 steps leaps up at the limit 0.2. In the one run with the growing rate it goes on falling beyond the limit and turns only at several times that rate.")
            .XAxis("learning rate η", log: true, min: 0.001, max: 2).YAxis("loss", log: true, min: 1e-24, max: 1e6)
            .Line("one run", run.Select(p => p.Rate), run.Select(p => p.Loss))
            .Line("new starts", grid, grid.Select(eta => Math.Max(1e-30, Restarted(eta))))
            .VerticalLine(0.2, "limit 0.2")
            .Save();
    }
}
