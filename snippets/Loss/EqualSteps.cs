using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class EqualStepsExample
{
    [Example("loss/equal-steps", "Three conventions, one step")]
    public static void Run()
    {
        #region equal-steps
        // One weight w = 1, the outputs y = w * x, a batch of four.
        double[] x = [1, 2, 3, 4], t = [2, 3, 7, 8], y = [.. x];

        // By the chain rule dL/dw is the sum of dL/dy * x.
        double Slope(Loss loss)
        {
            var gradient = new double[4];
            loss.Gradient(y, t, gradient);
            return gradient.Zip(x, (g, v) => g * v).Sum();
        }

        var halfSum = Slope(new HalfSquaredError());
        var mean = Slope(new MeanSquaredError());
        var step = 0.05 * halfSum;

        foreach (var (name, slope) in new[] { ("half sum", halfSum),
            ("half mean", mean / 2), ("mean", mean) })
        {
            var rate = step / slope;
            Console.WriteLine($"slope[{name}] = {slope.Fixed(4)}");
            Console.WriteLine($"rate[{name}] = {rate.Fixed(4)}");
        }
        #endregion
    }
}
