using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class SumOrMeanExample
{
    [Example("learning-rate/sum-or-mean", "A loss that sums needs a smaller rate")]
    public static void Run()
    {
        #region sum-or-mean
        // The error of w on n targets, all 1: half the squared
        // difference, summed over them or averaged.
        double Descend(int n, bool mean, double eta)
        {
            var w = 0.0;
            for (var k = 0; k < 20; k++)
            {
                var gradient = n * (w - 1);
                w -= eta * (mean ? gradient / n : gradient);
            }

            return w;
        }

        foreach (var n in (int[])[8, 32])
        {
            Console.WriteLine(
                $"mean[{n}] = {Descend(n, true, 0.1).Fixed(4)}");
            Console.WriteLine(
                $"sum[{n}] = {Descend(n, false, 0.1).Fixed(4)}");
            Console.WriteLine(
                $"scaled[{n}] = {Descend(n, false, 0.1 / n).Fixed(4)}");
        }
        #endregion
    }
}
