using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>RMSprop at a constant rate on the bowl: it comes near the minimum and then jumps to and fro around it.</summary>
public static class RmspropCycleExample
{
    [Example("learning-rate/rmsprop-cycle", "Where RMSprop ends at a constant rate")]
    public static void Run([Range(0.02, 0.2, Step = 0.01)] double eta = 0.05)
    {
        #region rmsprop-cycle
        Quadratic bowl = new(1, 25);
        var optimizer = new Optimizer(2, eta, new RmsProp());
        double[] w = [2, 1], gradient = new double[2];
        List<double> losses = [];
        for (var k = 0; k <= 1000; k++)
        {
            losses.Add(bowl.Gradient(w, gradient));
            optimizer.Step(w, gradient);
        }

        foreach (var k in new[] { 0, 40, 60, 80, 1000 })
        {
            var loss = losses[k].Scientific(3);
            Console.WriteLine($"loss[{k}] = {loss}");
        }

        var (x, y) = (Math.Abs(w[0]), Math.Abs(w[1]));
        Console.WriteLine($"half_rate = {(eta / 2).Fixed(6)}");
        Console.WriteLine($"x = {x.Fixed(6)}");
        Console.WriteLine($"y = {y.Fixed(6)}");
        #endregion

        double[] Losses(double rate, GradientTransform transform)
        {
            double[] point = [2, 1];
            var descent = new Optimizer(2, rate, transform);
            return [.. Enumerable.Range(0, 121).Select(_ =>
            {
                var loss = bowl.Gradient(point, gradient);
                descent.Step(point, gradient);
                return loss;
            })];
        }

        double[] even = [.. Enumerable.Range(0, 61).Select(i => 2.0 * i)];
        double[] shown = [.. Enumerable.Range(0, 101).Select(i => 3.0 * i)];
        var level = bowl.Value([eta / 2, eta / 2]);
        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description("Loss on a logarithmic axis. Gradient descent falls in a straight line and Adagrad faster. RMSprop falls off the bottom of the plot, comes back up after step 95 and ends on the level of the cycle.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-12)
            .Line("descent", even, Losses(1.0 / 13, new Sgd()).Where((_, k) => k % 2 == 0))
            .Line("RMSprop", shown, shown.Select(k => losses[(int)k]))
            .Line("Adagrad", even, Losses(0.5, new Adagrad()).Where((_, k) => k % 2 == 0))
            .Line("cycle", [0, 300], [level, level])
            .Save();
    }
}
