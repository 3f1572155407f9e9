using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Newton's method on Rosenbrock's function: up the wall once, then the number of right digits doubles.</summary>
public static class NewtonExample
{
    [Example("learning-rate/newton", "Seven steps along a curved valley")]
    public static void Run([Range(-2, 2, Step = 0.1)] double x = -1.2, [Range(-1, 3, Step = 0.1)] double y = 1)
    {
        #region newton
        var f = new Rosenbrock();
        var path = new Newton().Minimize(f, [x, y], 1e-10).ToArray();
        foreach (var step in path)
        {
            var g = step.GradientNorm.Scientific(2);
            Console.WriteLine($"g[{step.Iteration}] = {g}");
        }

        foreach (var step in path.Take(3))
        {
            var value = step.Value.Scientific(2);
            Console.WriteLine($"f[{step.Iteration}] = {value}");
        }

        var (flat, steep) = f.Curvatures(1, 1);
        Console.WriteLine($"flat = {flat.Fixed(5)}");
        Console.WriteLine($"steep = {steep.Fixed(4)}");
        Console.WriteLine($"condition = {(steep / flat).Fixed(1)}");
        #endregion

        Figure.Plot("path")
            .Title("Newton's path on the map of Rosenbrock's function")
            .Description("A banana-shaped valley in contour lines. The path starts on the left, steps into the valley, leaps down out of the map's valley to a point with y below −3, returns to the valley on the right in one step, and reaches the minimum at (1, 1).")
            .XAxis("x", false, -2, 2, -2, -1, 0, 1, 2).YAxis("y", false, -4, 3, -4, -2, 0, 2)
            .Contours(f.Value, 5, 50, 200, 500, 1500)
            .Line("Newton", path.Select(step => step.X[0]), path.Select(step => step.X[1]))
            .Points("Newton", path.Select(step => step.X[0]), path.Select(step => step.X[1]))
            .Label(x - 0.6, y - 0.3, "start")
            .Save();
    }
}
