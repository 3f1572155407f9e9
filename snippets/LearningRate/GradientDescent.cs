using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class GradientDescentExample
{
    [Example("learning-rate/gradient-descent", "Ten steps down a parabola")]
    public static void Run([Range(0.01, 1.1, Step = 0.01)] double eta = 0.2, [Range(1, 40)] int steps = 10)
    {
        #region gradient-descent
        var w = 10.0;              // the start
        for (var k = 1; k <= steps; k++)
        {
            var gradient = 2 * w;  // the slope of w * w
            w -= eta * gradient;   // the update
            Console.WriteLine($"w[{k}] = {w.Fixed(4)}");
        }

        Console.WriteLine($"loss = {(w * w).Fixed(4)}");
        #endregion

        // Closed form: each step multiplies w by 1 - 2 eta.
        double[] path = [.. Enumerable.Range(0, steps + 1).Select(k => 10 * Elementary.Pow(1 - 2 * eta, k))];
        var reach = path.Max(Math.Abs);
        Figure.Plot("path")
            .Title("Gradient descent on the loss w squared")
            .Description($"A parabola with its minimum at 0. {steps + 1} points on it, from w = 10 to w = {path[^1].Fixed(4)}: the weight at the start and after each step.")
            .XAxis("weight w").YAxis("loss")
            .Line("loss", w => w * w, -0.5 * reach, 1.1 * reach)
            .Points("weight", path, path.Select(w => w * w))
            .Label(path[0], path[0] * path[0], "start")
            .Save();
    }
}
