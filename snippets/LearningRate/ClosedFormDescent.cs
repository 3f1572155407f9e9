using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Descent on a parabola, step by step and by its formula.</summary>
public static class ClosedFormDescentExample
{
    [Example("learning-rate/closed-form-descent", "The run and the formula")]
    public static void Run([Range(1, 40)] int steps = 10)
    {
        #region closed-form-descent
        double[] Simulate(double eta)  // on w², from 10
        {
            var w = new double[steps + 1];
            w[0] = 10;
            for (var k = 0; k < steps; k++)
                w[k + 1] = w[k] - eta * 2 * w[k];
            return w;
        }

        double Formula(double eta, int k) =>
            10 * Elementary.Pow(1 - 2 * eta, k);
        foreach (var eta in (double[])[0.05, 0.2, 0.9, 1.1])
        {
            var (rate, run) = (eta.Fixed(2), Simulate(eta)[steps]);
            var formula = Formula(eta, steps);
            Console.WriteLine($"run[{rate}] = {run.Fixed(6)}");
            Console.WriteLine($"formula[{rate}] = {formula.Fixed(6)}");
        }
        #endregion

        double[] k = [.. Enumerable.Range(0, steps + 1).Select(i => (double)i)];
        // Where the factor is negative the formula has no values between the steps: both sides of the jumps are drawn.
        Figure.Plot("both")
            .Title("The formula as lines, the runs as points")
            .Description("Points of three runs by step, all on the lines of the formula. At 0.05 and 0.2 the weight falls along a curve to 0. At 0.9 it jumps between a curve above 0 and its mirror image below, and settles.")
            .XAxis("step k").YAxis("weight w", min: -10.5, max: 10.5)
            .Line("10 · 0.9ᵏ", t => 10 * Elementary.Pow(0.9, t), 0, steps, 41)
            .Line("10 · 0.6ᵏ", t => 10 * Elementary.Pow(0.6, t), 0, steps, 41)
            .Line("10 · (−0.8)ᵏ", k, k.Select(t => Formula(0.9, (int)t)))
            .Points("10 · 0.9ᵏ", k, Simulate(0.05))
            .Points("10 · 0.6ᵏ", k, Simulate(0.2))
            .Points("10 · (−0.8)ᵏ", k, Simulate(0.9))
            .Save();
    }
}
