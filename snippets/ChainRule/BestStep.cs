using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Where the bottom of the V lies: the step at which the two kinds of error are equally steep.</summary>
public static class BestStepExample
{
    /// <summary>Predicts the best step for <c>exp(sin x)</c> at 1 and measures the mean error there and a decade to each side.</summary>
    [Example("chain-rule/best-step", "The best step, predicted")]
    public static void Run()
    {
        #region best-step
        double F(double x) => Elementary.Exp(Elementary.Sin(x));
        double x = 1, s = Elementary.Sin(x), c = Elementary.Cos(x);
        var f = F(x);
        var first = f * c;
        var second = f * (c * c - s);
        var third = f * c * (c * c - 3 * s - 1);

        var forward = GradientCheck.BestForwardStep(f, second);
        var central = GradientCheck.BestCentralStep(f, third);
        Print("forward", forward, e => e.Forward);
        Print("central", central, e => e.Central);

        void Print(string name, double h,
            Func<StepSizeError, double> of)
        {
            Console.WriteLine($"step[{name}] = {h.Scientific(1)}");
            foreach (var (times, label) in new[]
                { (10, "10"), (1, "1"), (0.1, "0.1") })
            {
                // rounding is erratic: the mean of nine near steps
                double[] near = [.. Enumerable.Range(-4, 9).Select(k =>
                    h * times * Elementary.Pow(1.05, k))];
                var error = GradientCheck.VCurve(F, first, x, near)
                    .Average(of);
                Console.WriteLine(
                    $"{name}[{label}] = {error.Scientific(1)}");
            }
        }
        #endregion
    }
}
