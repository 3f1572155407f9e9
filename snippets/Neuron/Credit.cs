using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>In a purely linear network each unit's share of the output, and of the error, is still known exactly.</summary>
public static class CreditExample
{
    /// <summary>Prints contribution and gradient of each hidden unit of a linear 2-3-1 network.</summary>
    [Example("neuron/credit", "Who gets the credit in a linear network")]
    public static void Run([Range(-3, 3, Step = 0.5)] double x1 = 1, [Range(-3, 3, Step = 0.5)] double x2 = 1)
    {
        #region credit
        double[,] weights = { { 1, 2 }, { 0, 1 }, { -1, 1 } };
        var hidden = new Dense(weights, [0, 0, 0], new Identity());
        double[] v = [1, -1, 2];
        var target = 0.0;   // L = (y - target)^2 / 2

        var h = hidden.Forward([x1, x2]);
        var y = v[0] * h[0] + v[1] * h[1] + v[2] * h[2];
        Console.WriteLine($"y = {y}");
        for (var j = 0; j < 3; j++)
        {
            Console.WriteLine($"share[{j + 1}] = {v[j] * h[j]}");
            var dv = (y - target) * h[j];       // its weight in y
            var dw = (y - target) * v[j] * x1;  // its weight on x1
            Console.WriteLine($"dv[{j + 1}] = {dv}");
            Console.WriteLine($"dw[{j + 1}] = {dw}");
        }

        // one linear neuron y = w x with w = 1 and target 0:
        // the gradient of its weight depends on the input
        foreach (var x in new[] { 1, 3 })
            Console.WriteLine($"slope[{x}] = {(1 * x - 0) * x}");
        #endregion
    }
}
