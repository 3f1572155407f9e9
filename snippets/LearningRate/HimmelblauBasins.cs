using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Four minima: which one a start leads to.</summary>
public static class HimmelblauBasinsExample
{
    [Example("learning-rate/himmelblau-basins", "Which start goes where")]
    public static void Run([Range(0.001, 0.01, Step = 0.001)] double eta = 0.01)
    {
        #region himmelblau-basins
        Himmelblau land = new();
        List<(double X, double Y)> Path(double x, double y)
        {
            double[] w = [x, y], gradient = [0, 0];
            var descent = new Optimizer(2, eta);
            List<(double, double)> path = [(x, y)];
            while (descent.Steps < 2000)
            {
                land.Gradient(w, gradient);
                descent.Step(w, gradient);
                path.Add((w[0], w[1]));
            }

            return path;
        }

        (double X, double Y)[] starts =
            [(0, 0), (-1, 0), (-1, -1), (0, -2)];
        foreach (var (x, y) in starts)
        {
            var end = Path(x, y)[^1];
            Console.WriteLine($"x[{x}, {y}] = {end.X.Fixed(4)}");
            Console.WriteLine($"y[{x}, {y}] = {end.Y.Fixed(4)}");
        }
        #endregion

        var figure = Figure.Plot("paths")
            .Title("From four starts around the hill to four minima")
            .Description("A map with four bowls around a hill near the origin. From each of four starts close to the top a path leads into another bowl: right above, left above, left below and right below.")
            .XAxis("x", min: -5, max: 5).YAxis("y", min: -4.5, max: 4.5)
            .Contours(land.Value, 5, 30, 90, 175);
        foreach (var (x, y) in starts)
        {
            var path = Path(x, y).Take(40).ToArray();
            figure = figure.Line("paths", path.Select(p => p.X), path.Select(p => p.Y))
                .Points("starts", [x], [y]).Points("ends", [path[^1].X], [path[^1].Y]);
        }

        figure.Save();
    }
}
