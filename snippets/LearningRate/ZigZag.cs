using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One rate for two directions: it creeps along the flat one and jumps across the steep one.</summary>
public static class ZigZagExample
{
    [Example("learning-rate/zig-zag", "Zig-zag across a narrow valley")]
    public static void Run([Range(1, 10, Step = 1)] double lambda = 10, [Range(0.01, 0.2, Step = 0.01)] double eta = 0.18)
    {
        #region zig-zag
        Quadratic bowl = new(1, lambda);  // (x² + lambda y²) / 2
        double[] w = [10, 1.5], gradient = [0, 0];
        List<(double X, double Y)> path = [(w[0], w[1])];
        var flips = 0;
        for (var k = 0; k < 20; k++)
        {
            bowl.Gradient(w, gradient);
            new Optimizer(2, eta).Step(w, gradient);
            if (w[1] * path[^1].Y < 0) flips++;
            path.Add((w[0], w[1]));
        }

        Console.WriteLine($"condition = {bowl.ConditionNumber.Fixed(1)}");
        Console.WriteLine($"factor[x] = {(1 - eta).Fixed(2)}");
        Console.WriteLine($"factor[y] = {(1 - eta * lambda).Fixed(2)}");
        Console.WriteLine($"flips[y] = {flips}");
        Console.WriteLine($"x = {w[0].Fixed(4)}");
        Console.WriteLine($"y = {w[1].Fixed(4)}");
        #endregion

        Figure.Plot("path")
            .Title("Twenty steps down a narrow valley")
            .Description($"Lines of equal loss: flattened ellipses around the origin. The path starts at (10, 1.5). Each step moves a little toward the origin along the valley and jumps from one wall to the other across it, {flips} times in 20 steps.")
            .XAxis("x", min: -3, max: 12.5).YAxis("y", min: -2.2, max: 2.2)
            .Contours((x, y) => (x * x + lambda * y * y) / 2, 0.5, 3, 10, 25, 50)
            .Line("path", path.Select(p => p.X).Reverse(), path.Select(p => p.Y).Reverse())
            .Points("path", path.Select(p => p.X), path.Select(p => p.Y))
            .Save();
    }
}
