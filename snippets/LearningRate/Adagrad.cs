using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two weights, one with a large gradient at every step, one with a small gradient at every tenth.</summary>
public static class AdagradExample
{
    [Example("learning-rate/adagrad", "Adagrad: each weight has a rate of its own")]
    public static void Run([Range(0.1, 2, Step = 0.1)] double eta = 0.5)
    {
        #region adagrad
        // One weight has the gradient 3 at every step, the other
        // has 0.01 at every tenth.
        var optimizer = new Optimizer(2, eta, new Adagrad());
        double[] w = [0, 0];
        for (var t = 1; t <= 100; t++)
        {
            double[] before = [.. w];
            optimizer.Step(w, [3, t % 10 == 0 ? 0.01 : 0]);
            var often = before[0] - w[0];
            var seldom = before[1] - w[1];
            if (t is 1 or 4 or 10 or 100)
                Console.WriteLine($"often[{t}] = {often.Fixed(4)}");
            if (t is 10 or 40 or 100)
                Console.WriteLine($"seldom[{t}] = {seldom.Fixed(4)}");
        }
        #endregion

        double[] Losses(double rate, GradientTransform transform)
        {
            Quadratic bowl = new(1, 25);
            double[] point = [2, 1], gradient = new double[2];
            var descent = new Optimizer(2, rate, transform);
            return [.. Enumerable.Range(0, 81).Select(_ =>
            {
                var loss = bowl.Gradient(point, gradient);
                descent.Step(point, gradient);
                return loss;
            })];
        }

        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description($"Loss on a logarithmic axis. Gradient descent at its best rate falls in a straight line. Adagrad with the rate {eta.Fixed(1)} is compared with it and with Adagrad at the rate 0.1, which bends and stays above gradient descent.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-12)
            .Line("descent", Losses(1.0 / 13, new Sgd()))
            .Line($"Adagrad {eta.Fixed(1)}", Losses(eta, new Adagrad()))
            .Line("Adagrad 0.1", Losses(0.1, new Adagrad()))
            .Save();
    }
}
