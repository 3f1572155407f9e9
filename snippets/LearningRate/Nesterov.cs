using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The look-ahead form and the form of the frameworks, side by side.</summary>
public static class NesterovExample
{
    [Example("learning-rate/nesterov", "Nesterov momentum: two forms, the same gradients")]
    public static void Run([Range(0.005, 0.045, Step = 0.005)] double eta = 0.04, [Range(0, 0.95)] double beta = 2.0 / 3)
    {
        #region nesterov
        Quadratic bowl = new(1, 25);
        var optimizer = new Optimizer(2, eta, new Nesterov(beta));
        double[] w = [2, 1], gradient = new double[2];
        double[] theta = [2, 1], velocity = [0, 0], ahead = [2, 1];
        List<double> losses = [];

        for (var k = 1; k <= 60; k++)
        {
            // Look ahead: the gradient where the velocity leads to.
            bowl.Gradient(ahead, gradient);
            for (var i = 0; i < 2; i++)
            {
                velocity[i] = beta * velocity[i] - eta * gradient[i];
                theta[i] += velocity[i];
                ahead[i] = theta[i] + beta * velocity[i];
            }

            // The form of the frameworks holds one point only.
            losses.Add(bowl.Gradient(w, gradient));
            optimizer.Step(w, gradient);

            if (k is not (1 or 2 or 10 or 60)) continue;
            Console.WriteLine($"theta[{k}] = {theta[0].Fixed(6)}");
            Console.WriteLine($"ahead[{k}] = {ahead[0].Fixed(6)}");
            Console.WriteLine($"w[{k}] = {w[0].Fixed(6)}");
        }
        #endregion

        double[] Losses(double rate, double momentum)
        {
            double[] v = [2, 1];
            var other = new Optimizer(2, rate, new Momentum(momentum));
            return [.. Enumerable.Range(0, 60).Select(_ =>
            {
                var loss = bowl.Gradient(v, gradient);
                other.Step(v, gradient);
                return loss;
            })];
        }

        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description("Loss on a logarithmic axis. Gradient descent at its best rate falls slowest, Nesterov momentum faster, and the heavy ball with its best momentum fastest, after a rise at the first step.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-12)
            .Line("descent", Losses(1.0 / 13, 0))
            .Line("Nesterov", losses)
            .Line("heavy ball", Losses(1.0 / 9, 4.0 / 9))
            .Save();
    }
}
