using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class CurvatureFromARunExample
{
    [Example("learning-rate/curvature-from-a-run", "Three weights tell the curvature")]
    public static void Run()
    {
        #region curvature-from-a-run
        var eta = 0.3;
        double[] w = [7, 4, 5.5];
        // Between two steps the distance to the minimum, and so each
        // difference, is multiplied by 1 - eta * lambda.
        var factor = (w[2] - w[1]) / (w[1] - w[0]);
        var lambda = (1 - factor) / eta;
        var minimum = (w[1] - factor * w[0]) / (1 - factor);
        Console.WriteLine($"factor = {factor.Fixed(4)}");
        Console.WriteLine($"lambda = {lambda.Fixed(4)}");
        Console.WriteLine($"minimum = {minimum.Fixed(4)}");
        Console.WriteLine($"limit = {(2 / lambda).Fixed(4)}");
        #endregion
    }
}
