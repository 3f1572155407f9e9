using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The gradient of a batch in parts: the sum has to weigh each part by its size.</summary>
public static class AccumulatedBatchExample
{
    /// <summary>Compares the gradient of six samples with sums over parts of them.</summary>
    [Example("chain-rule/accumulated-batch", "A batch in parts")]
    public static void Run()
    {
        #region accumulated-batch
        double[] x = [1, 2, 3, 4, 5, 6], t = [3, 5, 4, 8, 11, 9];
        double w = 0.5;

        // gradient of the mean of (w x - t)^2 / 2 over a part
        double Mean(int from, int count) =>
            Enumerable.Range(from, count)
                .Average(i => (w * x[i] - t[i]) * x[i]);

        Print("whole", Mean(0, 6));
        Print("2+2+2", (Mean(0, 2) + Mean(2, 2) + Mean(4, 2)) / 3);
        Print("4+2", (Mean(0, 4) + Mean(4, 2)) / 2);
        Print("4+2 weighed", (4 * Mean(0, 4) + 2 * Mean(4, 2)) / 6);
        Print("not divided", Mean(0, 2) + Mean(2, 2) + Mean(4, 2));

        void Print(string label, double gradient) => Console
            .WriteLine($"gradient[{label}] = {gradient.Fixed(4)}");
        #endregion
    }
}
