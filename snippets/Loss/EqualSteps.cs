using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class EqualStepsExample
{
    [Example("loss/equal-steps", "Three conventions, one step")]
    public static void Run()
    {
        #region equal-steps
        // One weight, y = w * x, and a batch of four.
        double[] x = [1, 2, 3, 4], t = [2, 3, 7, 8];
        const double w = 1;
        var sum = x.Zip(t, (x, t) => (w * x - t) * x).Sum();
        var n = x.Length;

        // d/dw of half the sum, of half the mean, and of the mean.
        var halfSum = 0.05 * sum;
        var halfMean = 0.05 * n * (sum / n);
        var mean = 0.05 * n / 2 * (2 * sum / n);
        Console.WriteLine($"step[half sum] = {halfSum.Fixed(4)}");
        Console.WriteLine($"step[half mean] = {halfMean.Fixed(4)}");
        Console.WriteLine($"step[mean] = {mean.Fixed(4)}");
        Console.WriteLine($"rate[half mean] = {(0.05 * n).Fixed(4)}");
        Console.WriteLine($"rate[mean] = {(0.05 * n / 2).Fixed(4)}");
        #endregion
    }
}
