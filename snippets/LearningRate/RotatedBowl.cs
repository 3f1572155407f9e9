using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Descent on a bowl whose axes are not the coordinate axes, by the run and by the curvatures.</summary>
public static class RotatedBowlExample
{
    [Example("learning-rate/rotated-bowl", "Two curvatures foretell a run in two dimensions")]
    public static void Run([Range(0.01, 0.19, Step = 0.01)] double eta = 0.15, [Range(1, 40)] int steps = 12)
    {
        #region rotated-bowl
        // Curvature 10 along (1, 1) and 1 along (1, -1).
        Quadratic bowl = new(new[,] { { 5.5, 4.5 }, { 4.5, 5.5 } });
        Console.WriteLine(
            $"curvature[0] = {bowl.Eigenvalues[0].Fixed(4)}");
        Console.WriteLine(
            $"curvature[1] = {bowl.Eigenvalues[1].Fixed(4)}");

        double[] w = [3, -1], gradient = [0, 0];
        for (var k = 0; k < steps; k++)
        {
            bowl.Gradient(w, gradient);
            new Optimizer(2, eta).Step(w, gradient);
        }

        // The start is 1 (1, 1) + 2 (1, -1): each part by itself.
        var along = 1 * Elementary.Pow(1 - 10 * eta, steps);
        var across = 2 * Elementary.Pow(1 - eta, steps);
        Console.WriteLine($"x[run] = {w[0].Fixed(8)}");
        Console.WriteLine($"x[formula] = {(along + across).Fixed(8)}");
        Console.WriteLine($"y[run] = {w[1].Fixed(8)}");
        Console.WriteLine($"y[formula] = {(along - across).Fixed(8)}");
        #endregion
    }
}
