using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What a sum cannot do and a running mean can: forget.</summary>
public static class RmspropExample
{
    [Example("learning-rate/rmsprop", "RMSprop forgets, Adagrad does not")]
    public static void Run([Range(0.5, 0.98, Step = 0.02)] double rho = 0.9)
    {
        #region rmsprop
        // The gradient is 1 for 50 steps, then 0.01. How long is
        // the step, as a multiple of eta times the gradient?
        double[] Rates(GradientTransform transform)
        {
            double[] w = [0], rates = new double[151];
            var optimizer = new Optimizer(1, 1, transform);
            for (var t = 1; t <= 150; t++)
            {
                var (before, gradient) = (w[0], t <= 50 ? 1 : 0.01);
                optimizer.Step(w, [gradient]);
                rates[t] = (before - w[0]) / gradient;
            }

            return rates;
        }

        var adagrad = Rates(new Adagrad());
        var rmsprop = Rates(new RmsProp(rho));
        foreach (var t in new[] { 1, 50, 51, 100, 150 })
        {
            Console.WriteLine($"adagrad[{t}] = {adagrad[t].Fixed(4)}");
            Console.WriteLine($"rmsprop[{t}] = {rmsprop[t].Fixed(4)}");
        }
        #endregion

        double[] steps = [1, .. Enumerable.Range(1, 75).Select(i => 2.0 * i)];
        Figure.Plot("rates")
            .Title("Rate in units of η: the gradient falls at step 50")
            .Description("Two lines on a logarithmic axis. That of Adagrad falls to 0.14 and stays there. That of RMSprop starts above one, settles at one and, after the gradient has become a hundred times smaller, climbs toward one hundred.")
            .XAxis("step t").YAxis("rate / η", log: true, min: 0.05, max: 200, ticks: [0.1, 1, 10, 100])
            .Line("Adagrad", steps, steps.Select(t => adagrad[(int)t]))
            .Line("RMSprop", steps, steps.Select(t => rmsprop[(int)t]))
            .VerticalLine(50, "gradient 1 → 0.01")
            .Save();
    }
}
