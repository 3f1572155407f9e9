using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The four courses that a loss can take, on the bowl with the limit 0.2.</summary>
public static class TooSmallTooLargeExample
{
    [Example("learning-rate/too-small-too-large", "Too small, right, too large, far too large")]
    public static void Run([Range(10, 200)] int steps = 60)
    {
        #region too-small-too-large
        Quadratic bowl = new(1, 10);  // (x² + 10 y²) / 2
        double[] Course(double eta)
        {
            var descent = new Optimizer(2, eta);
            double[] w = [1, 1], gradient = [0, 0];
            var loss = new double[steps + 1];
            loss[0] = bowl.Value(w);
            for (var k = 1; k <= steps; k++)
            {
                bowl.Gradient(w, gradient);
                descent.Step(w, gradient);
                loss[k] = bowl.Value(w);
            }

            return loss;
        }

        double Formula(double eta) =>
            (Elementary.Pow(1 - eta, 2 * steps)
            + 10 * Elementary.Pow(1 - 10 * eta, 2 * steps)) / 2;
        foreach (var eta in (double[])[0.005, 0.18, 0.199, 0.21])
        {
            var (rate, end) = (eta.Fixed(3), Course(eta)[steps]);
            Console.WriteLine($"loss[{rate}] = {end.Scientific(3)}");
            Console.WriteLine(
                $"formula[{rate}] = {Formula(eta).Scientific(3)}");
        }
        #endregion

        Figure.Plot("courses")
            .Title("Loss by step at four learning rates")
            .Description("Four lines on a logarithmic axis. At 0.005 the loss falls by about a factor of ten and then is almost level. At 0.18 it falls steeply in a straight line. At 0.199 it falls slowly in a straight line and stays above that of 0.005. At 0.21 it rises in a straight line.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-11, max: 1e6)
            .Line("η = 0.005", Course(0.005))
            .Line("η = 0.18", Course(0.18))
            .Line("η = 0.199", Course(0.199))
            .Line("η = 0.21", Course(0.21))
            .Save();
    }
}
