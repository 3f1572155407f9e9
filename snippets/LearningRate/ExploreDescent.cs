using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Any optimizer on three surfaces, with a rate that changes in mid-run.</summary>
public static class ExploreDescentExample
{
    /// <summary>Runs the optimizer from the start, changes its rate without a reset, and says where it got to.</summary>
    [Example("learning-rate/explore-descent", "A descent with every setting movable")]
    public static void Run(
        [Choice("quadratic", "rosenbrock", "saddle")] string surface = "quadratic",
        [Choice("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "nadam", "lion")] string optimizer = "gradient-descent",
        [Range(0.0001, 1, Log = true)] double eta = 0.078,
        [Range(1, 200)] int changeAt = 20,
        [Range(0.0001, 1, Log = true)] double etaAfter = 0.04,
        [Range(0, 0.99, Step = 0.01)] double beta = 0.9,
        [Range(-2, 2, Step = 0.1)] double x = -2,
        [Range(-1.4, 1.4, Step = 0.1)] double y = 1,
        [Range(1, 200)] int steps = 60)
    {
        #region explore-descent
        Objective f = surface == "rosenbrock" ? new Rosenbrock()
            : surface == "saddle" ? new Saddle()
            : new Quadratic(1, 25);  // (x * x + 25 * y * y) / 2
        GradientTransform rule = optimizer switch
        {
            "momentum" => new Momentum(beta),
            "nesterov" => new Nesterov(beta),
            "adagrad" => new Adagrad(), "rmsprop" => new RmsProp(),
            "adam" => new Adam(beta), "nadam" => new Nadam(beta),
            "lion" => new Lion(beta), _ => new Sgd(),
        };
        // another rate from step changeAt on; nothing starts anew
        Sequence rate = new(eta, changeAt, etaAfter);
        Optimizer descent = new(2, rate, rule);

        double[] w = [x, y], gradient = [0, 0];
        List<(double X, double Y, double Loss)> path = [];
        do
        {
            path.Add((w[0], w[1], f.Gradient(w, gradient)));
            descent.Step(w, gradient);
        }
        while (path.Count <= steps && Math.Abs(path[^1].Loss) < 1e6);

        var last = path.Count - 1;
        int[] shown = [0, 1, 5, 10, 20, 40, 60, 100, last];
        foreach (var k in shown.Where(k => k <= last).Distinct())
            Console.WriteLine($"loss[{k}] = {path[k].Loss.Scientific(3)}");
        Console.WriteLine($"x = {path[last].X.Fixed(4)}");
        Console.WriteLine($"y = {path[last].Y.Fixed(4)}");
        var outcome = Math.Abs(path[last].Loss) < 1e6 ? "finite"
            : path[last].Loss > 0 ? "diverged" : "falls without end";
        Console.WriteLine($"outcome = {outcome}");
        #endregion

        var (first, second) = ($"η = {eta:0.####}", $"η = {etaAfter:0.####}");
        var turn = Math.Min(changeAt, last);
        double[] levels = surface switch { "rosenbrock" => [5, 30, 150, 500], "saddle" => [-2, -0.5, 0.5, 2], _ => [0.5, 3, 9] };
        var before = Shown(path[..(turn + 1)]);
        var after = Shown(path[turn..]);
        var plane = Figure.Plot("path").Title($"The path of {optimizer} on the surface {surface}")
            .Description($"Level lines of the surface and the path from ({x.Fixed(1)}, {y.Fixed(1)}), {last} steps long, which ends at ({path[last].X.Fixed(2)}, {path[last].Y.Fixed(2)}): {outcome}. The color changes with the rate at step {changeAt}.")
            .XAxis("x", min: -2.8, max: 2.8, ticks: [-2, -1, 0, 1, 2]).YAxis("y", min: -1.6, max: 1.6, ticks: [-1, 0, 1])
            .Contours((u, v) => f.Value([u, v]), levels)
            .Line(first, before.Select(p => p.X), before.Select(p => p.Y))
            .Points(first, [x], [y]);
        (changeAt < last ? plane.Line(second, after.Select(p => p.X), after.Select(p => p.Y)) : plane).Save();

        // A saddle goes below zero, where a logarithmic axis ends, and leaves the sheet for good.
        var log = surface != "saddle";
        // Rounding ends at 1e-12 of what is worth seeing; and less than a power of ten has no labels.
        var (least, most) = (path.Min(p => p.Loss), path.Max(p => p.Loss));
        double? floor = least < 1e-12 ? 1e-12 : least > most / 10 ? most / 20 : null;
        double[] heights = [.. path.Select(p => log ? p.Loss : Math.Clamp(p.Loss, -20, 20))];
        var losses = Figure.Plot("loss").Title($"The loss by step: {outcome}")
            .Description($"The loss begins at {path[0].Loss.Scientific(2)} and is {path[last].Loss.Scientific(2)} after {last} steps. The color changes with the rate at step {changeAt}.");
        losses = (log ? losses.YAxis("loss", log: true, min: floor) : losses.YAxis("loss", min: -5, max: 5))
            .XAxis("step k", max: Math.Max(last, 1))
            .Line(first, heights[..(turn + 1)]);
        (changeAt < last ? losses.Line(second, Enumerable.Range(turn, last - turn + 1).Select(k => (double)k), heights[turn..]) : losses).Save();

        // A step that leaves the sheet is drawn to a place well outside of it: a drawing has no room for 1e30.
        static IEnumerable<(double X, double Y)> Shown(List<(double X, double Y, double Loss)> path)
        {
            foreach (var (px, py, _) in path)
            {
                var far = Math.Max(1, Math.Max(Math.Abs(px), Math.Abs(py)) / 50);
                yield return (px / far, py / far);
                if (far > 1) yield break;
            }
        }
    }
}
