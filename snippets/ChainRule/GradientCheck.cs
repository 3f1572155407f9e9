using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The error of a measured derivative falls with the step, then rises again.</summary>
public static class GradientCheckExample
{
    /// <summary>Compares forward and central differences of <c>exp(sin x)</c> with the chain rule at many step sizes.</summary>
    [Example("chain-rule/gradient-check", "How small should the step be?")]
    public static void Run([Range(-3, 3, Step = 0.1)] double x = 1)
    {
        #region gradient-check
        double F(double t) => Elementary.Exp(Elementary.Sin(t));
        var exact = Elementary.Cos(x) * F(x);
        double Forward(double h) =>
            Math.Abs((F(x + h) - F(x)) / h - exact);
        double Central(double h) =>
            Math.Abs((F(x + h) - F(x - h)) / (2 * h) - exact);

        for (var k = 1; k <= 12; k++)
        {
            var h = 1 / Elementary.Pow(10, k);
            var (f, c) = (Forward(h), Central(h));
            Console.WriteLine($"forward[1e-{k}] = {f.Scientific(1)}");
            Console.WriteLine($"central[1e-{k}] = {c.Scientific(1)}");
        }
        var best = Central(6e-6);
        Console.WriteLine($"central[6e-6] = {best.Scientific(1)}");
        #endregion

        var steps = Enumerable.Range(1, 12).Select(k => 1 / Elementary.Pow(10, 13 - k)).ToArray();
        Figure.Plot("v-curve").Title("Error of a measured derivative against the step h")
            .Description("Both axes are logarithmic. From the right, both errors fall with h, the central one twice as steeply; then rounding takes over and both rise again toward the left.")
            .XAxis("step h", log: true).YAxis("error", log: true)
            .Line("forward", steps, steps.Select(Forward)).Line("central", steps, steps.Select(Central))
            .Points("forward", steps, steps.Select(Forward)).Points("central", steps, steps.Select(Central)).Save();
    }
}
