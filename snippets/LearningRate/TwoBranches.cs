using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The number of steps from the closed form: each direction of the bowl alone, and both together.</summary>
public static class TwoBranchesExample
{
    [Example("learning-rate/two-branches", "Two directions predict the number of steps")]
    public static void Run([Range(2, 100, Log = true)] double lambda = 10)
    {
        #region two-branches
        // A direction of curvature c adds c (1 - eta c)^2k / 2.
        double Loss(double eta, double c, int k) =>
            c / 2 * Elementary.Pow(1 - eta * c, 2 * k);
        // Alone it is below 1e-12 when k exceeds this.
        double Alone(double eta, double c) => Elementary.Log(2e-12 / c)
            / (2 * Elementary.Log(Math.Abs(1 - eta * c)));
        int Both(double eta)
        {
            var k = 0;
            while (Loss(eta, 1, k) + Loss(eta, lambda, k) >= 1e-12) k++;
            return k;
        }

        double[] parts = [0.05, 0.9, 20.0 / 22, 0.95, 0.995];
        foreach (var part in parts)
        {
            var eta = part * 2 / lambda;
            var (flat, steep) = (Alone(eta, 1), Alone(eta, lambda));
            Console.WriteLine($"flat[{eta.Fixed(4)}] = {flat.Fixed(1)}");
            Console.WriteLine(
                $"steep[{eta.Fixed(4)}] = {steep.Fixed(1)}");
            Console.WriteLine($"both[{eta.Fixed(4)}] = {Both(eta)}");
        }
        #endregion

        var limit = 2 / lambda;
        double[] shown = [.. parts.Select(part => part * limit)];
        double[] left = [.. Enumerable.Range(0, 41).Select(i => limit * Elementary.Exp((i - 41) * 0.08))];
        double[] right = [.. Enumerable.Range(0, 50).Select(i => limit * (1 - 0.45 * Elementary.Exp(-i * 0.11)))];
        Figure.Plot("branches")
            .Title("Steps that each direction needs, by learning rate")
            .Description("Two logarithmic axes. A line for the flat direction falls evenly to the right. A line for the steep direction rises and becomes a wall at the limit. They cross where the number of steps is lowest; the points of the whole bowl lie on the higher of the two.")
            .XAxis("learning rate η", log: true, min: 0.04 * limit, max: 1.6 * limit).YAxis("steps", log: true, min: 10, max: 3000)
            .Line("flat", left, left.Select(eta => Alone(eta, 1)))
            .Line("steep", right, right.Select(eta => Alone(eta, lambda)))
            .Points("both", shown, shown.Select(eta => (double)Both(eta)))
            .VerticalLine(limit, $"2/λ = {limit.Fixed(2)}")
            .Save();
    }
}
