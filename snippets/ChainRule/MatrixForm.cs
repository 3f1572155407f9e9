using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Backpropagation of a batch in a few lines of matrix algebra.</summary>
public static class MatrixFormExample
{
    /// <summary>A 2-2-1 network with tanh in the middle, three samples, the mean of half the squared errors, no biases.</summary>
    [Example("chain-rule/matrix-form", "A batch at once")]
    public static void Run()
    {
        #region matrix-form
        // one row for each sample; weights are [to, from]
        double[][] X = [[0, 1], [1, 0], [1, 1]];        // 3 x 2
        double[][] T = [[1], [1], [0]];                 // 3 x 1
        double[][] W1 = [[1, -1], [0.5, 1]];            // 2 x 2
        double[][] W2 = [[1, -2]];                      // 1 x 2

        // forward
        var Z1 = Times(X, Flip(W1));                    // 3 x 2
        var A1 = Map(Z1, Z1, (z, _) => Elementary.Tanh(z));
        var Y = Times(A1, Flip(W2));                    // 3 x 1

        // backward: D = dL/dZ, one row for each sample
        var D2 = Map(Y, T, (y, t) => (y - t) / 3);      // 3 x 1
        var dW2 = Times(Flip(D2), A1);                  // 1 x 2
        var D1 = Map(Times(D2, W2), A1, (g, a) => g * (1 - a * a));
        var dW1 = Times(Flip(D1), X);                   // 2 x 2

        foreach (var (i, j) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
            Console.WriteLine(
                $"dW1[{i + 1} {j + 1}] = {dW1[i][j].Fixed(8)}");
        for (var j = 0; j < 2; j++)
            Console.WriteLine($"dW2[1 {j + 1}] = {dW2[0][j].Fixed(8)}");

        double[][] Times(double[][] a, double[][] b) =>
            [.. a.Select(row => (double[])[.. b[0].Select((_, j) =>
                row.Select((value, k) => value * b[k][j]).Sum())])];
        double[][] Flip(double[][] a) => [.. a[0].Select((_, j) =>
            (double[])[.. a.Select(row => row[j])])];
        double[][] Map(double[][] a, double[][] b,
            Func<double, double, double> f) => [.. a.Zip(b, (p, q) =>
                (double[])[.. p.Zip(q, f)])];
        #endregion
    }
}
