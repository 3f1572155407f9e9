using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Momentum as a sum and as an average of the gradients, on one bowl.</summary>
public static class MomentumExample
{
    [Example("learning-rate/momentum", "Momentum in both conventions, and the conversion")]
    public static void Run([Range(0.002, 0.07, Step = 0.002)] double eta = 0.02, [Range(0, 0.95, Step = 0.05)] double beta = 0.9)
    {
        #region momentum
        Quadratic bowl = new(1, 25);  // (x * x + 25 * y * y) / 2

        double[][] Path(double rate, GradientTransform momentum)
        {
            double[] w = [2, 1], gradient = new double[2];
            var optimizer = new Optimizer(2, rate, momentum);
            var path = new double[61][];
            for (var k = 0; k <= 60; k++)
            {
                path[k] = [.. w];
                bowl.Gradient(w, gradient);
                optimizer.Step(w, gradient);
            }

            return path;
        }

        var converted = eta / (1 - beta);
        var sum = Path(eta, new Momentum(beta));
        var average = Path(eta, new MovingAverage(beta));
        var same = Path(converted, new MovingAverage(beta));
        Console.WriteLine($"converted = {converted.Fixed(4)}");
        foreach (var k in new[] { 1, 2, 10, 60 })
        {
            Console.WriteLine($"sum[{k}] = {sum[k][0].Fixed(6)}");
            var x = average[k][0];
            Console.WriteLine($"average[{k}] = {x.Fixed(6)}");
            Console.WriteLine($"same[{k}] = {same[k][0].Fixed(6)}");
        }
        #endregion

        Figure.Plot("paths")
            .Title("Two conventions, one rate: sum and average of the gradients")
            .Description("Level lines of a long bowl. Both paths start at (2, 1). The path of the sum swings across the valley and past the minimum at the origin; the path of the average, with the same rate, is far shorter and has not arrived after 60 steps.")
            .XAxis("x", min: -1.6, max: 2.4, ticks: [-1, 0, 1, 2]).YAxis("y", min: -1.3, max: 1.3, ticks: [-1, 0, 1])
            .Contours((x, y) => bowl.Value([x, y]), 0.5, 3, 9)
            .Line("sum", sum.Select(w => w[0]), sum.Select(w => w[1]))
            .Line("average", average.Select(w => w[0]), average.Select(w => w[1]))
            .Points("sum", [2], [1])
            .Save();
    }
}
