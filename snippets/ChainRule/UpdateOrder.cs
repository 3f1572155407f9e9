using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What changes when the output weights are updated before the hidden deltas are computed.</summary>
public static class UpdateOrderExample
{
    /// <summary>Trains Mazur's network twice: gradients first, and with the published program's early slip.</summary>
    [Example("chain-rule/update-order", "Gradients first, then all updates")]
    public static void Run([Range(1, 10000, Log = true)] int steps = 10000)
    {
        #region update-order
        double x1 = 0.05, x2 = 0.10, t3 = 0.01, t4 = 0.99, eta = 0.5;
        foreach (var order in new[] { "gradients first", "update first" })
        {
            double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, b1 = 0.35;
            double w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55, b2 = 0.60;
            for (var step = 0; step <= steps; step++)
            {
                var a1 = Elementary.Sigmoid(w1 * x1 + w2 * x2 + b1);
                var a2 = Elementary.Sigmoid(w3 * x1 + w4 * x2 + b1);
                var a3 = Elementary.Sigmoid(w5 * a1 + w6 * a2 + b2);
                var a4 = Elementary.Sigmoid(w7 * a1 + w8 * a2 + b2);
                var (e3, e4) = (a3 - t3, a4 - t4);
                var E = (e3 * e3 + e4 * e4) / 2;
                if (step == 1)
                    Console.WriteLine($"E1[{order}] = {E.Fixed(12)}");
                if (step == steps)
                {
                    Console.WriteLine($"E[{order}] = {E.Scientific(6)}");
                    Console.WriteLine($"a3[{order}] = {a3.Fixed(9)}");
                    Console.WriteLine($"a4[{order}] = {a4.Fixed(9)}");
                }

                var d3 = e3 * a3 * (1 - a3);
                var d4 = e4 * a4 * (1 - a4);

                // u: the weights that the hidden deltas will use
                var (u5, u6, u7, u8) = (w5, w6, w7, w8);
                w5 -= eta * d3 * a1; w6 -= eta * d3 * a2;
                w7 -= eta * d4 * a1; w8 -= eta * d4 * a2;
                if (order == "update first")
                    (u5, u6, u7, u8) = (w5, w6, w7, w8);   // the slip

                var d1 = (u5 * d3 + u7 * d4) * a1 * (1 - a1);
                var d2 = (u6 * d3 + u8 * d4) * a2 * (1 - a2);
                w1 -= eta * d1 * x1; w2 -= eta * d1 * x2;
                w3 -= eta * d2 * x1; w4 -= eta * d2 * x2;
            }
        }
        #endregion
    }
}
