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

        var forward = new List<double>();
        var central = new List<double>();
        for (var k = 1; k <= 12; k++)
        {
            var h = 1 / Elementary.Pow(10, k);
            forward.Add(Math.Abs((F(x + h) - F(x)) / h - exact));
            central.Add(Math.Abs((F(x + h) - F(x - h)) / (2 * h) - exact));
            Console.WriteLine($"forward[1e-{k}] = {forward[^1].Scientific(1)}");
            Console.WriteLine($"central[1e-{k}] = {central[^1].Scientific(1)}");
        }

        var best = Math.Abs(FiniteDifference.Central(F, x, 6e-6) - exact);
        Console.WriteLine($"central[6e-6] = {best.Scientific(1)}");
        #endregion

        var steps = Enumerable.Range(1, 12).Select(k => 1 / Elementary.Pow(10, k)).Reverse().ToArray();
        forward.Reverse();
        central.Reverse();
        Figure.Plot("v-curve").Title("Error of a measured derivative against the step h")
            .Description("Both axes are logarithmic. From the right, both errors fall with h, the central one twice as steeply; then rounding takes over and both rise again toward the left.")
            .XAxis("step h", log: true).YAxis("error", log: true)
            .Line("forward", steps, forward).Line("central", steps, central)
            .Points("forward", steps, forward).Points("central", steps, central).Save();
    }
}
