using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The rate and the momentum that are best for a quadratic, and what they promise.</summary>
public static class CriticalMomentumExample
{
    [Example("learning-rate/critical-momentum", "The best momentum for a bowl, and its rate")]
    public static void Run([Range(9, 100, Step = 1)] double lambda = 25)
    {
        #region critical-momentum
        Quadratic bowl = new(1, lambda);
        var root = Math.Sqrt(bowl.ConditionNumber);
        var factor = (root - 1) / (root + 1);
        var beta = factor * factor;
        var eta = 4 / ((1 + root) * (1 + root));
        var descent = 2 / (1 + lambda);
        var slow = 1 - descent;

        List<double> Losses(double rate, double momentum)
        {
            double[] w = [1, 1], gradient = new double[2];
            Momentum heavyBall = new(momentum);
            var optimizer = new Optimizer(2, rate, heavyBall);
            List<double> losses = [];
            do
            {
                losses.Add(bowl.Gradient(w, gradient));
                optimizer.Step(w, gradient);
            }
            while (losses[^1] >= 1e-12);
            return losses;
        }

        Console.WriteLine($"beta = {beta.Fixed(4)}");
        Console.WriteLine($"eta = {eta.Fixed(4)}");
        Console.WriteLine($"factor[momentum] = {factor.Fixed(4)}");
        Console.WriteLine($"factor[descent] = {slow.Fixed(4)}");
        var best = Losses(eta, beta);
        var plain = Losses(descent, 0);
        var more = Losses(eta, 0.9);
        Console.WriteLine($"steps[momentum] = {best.Count - 1}");
        Console.WriteLine($"steps[descent] = {plain.Count - 1}");
        Console.WriteLine($"steps[more] = {more.Count - 1}");
        Console.WriteLine($"loss[20] = {best[20].Scientific(4)}");
        #endregion

        IEnumerable<double> First(List<double> losses) => losses.Take(81);
        Figure.Plot("losses")
            .Title("Loss by step: gradient descent and two momenta")
            .Description("Loss on a logarithmic axis. With the critical momentum it rises at the first step and then falls steeply; gradient descent falls in a straight line, several times less steep; with momentum 0.9 it falls in waves, slower than the critical one.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-12)
            .Line("descent", First(plain))
            .Line("β = 0.9", First(more))
            .Line("critical", First(best))
            .Save();
    }
}
