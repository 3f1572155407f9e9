using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class OscillationExample
{
    [Example("learning-rate/oscillation", "Six rates on the same parabola")]
    public static void Run([Range(0.5, 4, Step = 0.1)] double lambda = 2, [Range(1, 40)] int steps = 10)
    {
        #region oscillation
        double[] rates = [0.05, 0.2, 0.5, 0.75, 1, 1.1];
        foreach (var eta in rates)
        {
            var (w, flips) = (10.0, 0);
            for (var k = 0; k < steps; k++)
            {
                var next = w - eta * lambda * w;
                if (next * w < 0) flips++;   // jumped over 0
                w = next;
            }

            var factor = 1 - eta * lambda;
            Console.WriteLine($"factor[{eta.Fixed(2)}] = {factor.Fixed(2)}");
            Console.WriteLine($"flips[{eta.Fixed(2)}] = {flips}");
            Console.WriteLine($"w[{eta.Fixed(2)}] = {w.Fixed(10)}");
        }
        #endregion

        double[] Path(double eta) => [.. Enumerable.Range(0, steps + 1).Select(k => 10 * Elementary.Pow(1 - eta * lambda, k))];
        Figure.Plot("paths")
            .Title("The weight after each step, at four learning rates")
            .Description($"Four zigzags from w = 10 on a parabola of curvature {lambda.Fixed(1)}. At 0.05 the weight creeps toward 0 from one side; at 0.75 it jumps from side to side and settles; at 1 it jumps between 10 and -10 for ever; at 1.1 each jump is longer than the last.")
            .XAxis("step k").YAxis("weight w", min: -32, max: 32)
            .Line("η = 0.05", Path(0.05))
            .Line("η = 0.75", Path(0.75))
            .Line("η = 1", Path(1))
            .Line("η = 1.1", Path(1.1))
            .Save();
    }
}
