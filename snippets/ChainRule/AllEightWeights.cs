using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The whole first step of Mazur's network by the library: eight gradients, eight new weights.</summary>
public static class AllEightWeightsExample
{
    /// <summary>The biases stay fixed, as in the original.</summary>
    [Example("chain-rule/all-eight-weights", "All eight weights, by code")]
    public static void Run([Range(0, 5, Step = 0.1)] double eta = 0.5)
    {
        #region all-eight-weights
        var network = new Network(
            new Dense(new[,] { { 0.15, 0.20 }, { 0.25, 0.30 } },
                [0.35, 0.35], new Sigmoid()),
            new Dense(new[,] { { 0.40, 0.45 }, { 0.50, 0.55 } },
                [0.60, 0.60], new Sigmoid()));
        var gradient = new double[network.ParameterCount];
        network.Gradient([0.05, 0.10], [0.01, 0.99],
            new HalfSquaredError(), gradient);

        // each layer: four weights, then two biases that stay fixed
        int[] weights = [0, 1, 2, 3, 6, 7, 8, 9];
        double[] slopes = [.. weights.Select(i => gradient[i])];
        for (var i = 0; i < 8; i++)
        {
            var w = network.Parameters[weights[i]] - eta * slopes[i];
            Console.WriteLine($"dw[{i + 1}] = {slopes[i].Fixed(9)}");
            Console.WriteLine($"w[{i + 1}] = {w.Fixed(9)}");
        }
        #endregion

        Figure.Plot("gradients").Title("The eight derivatives, by size")
            .Description("Eight bars. The four weights into the hidden layer have derivatives of one thousandth or less, the two into the first output more than eighty thousandths, the two into the second output minus twenty-three.")
            .XAxis("weight").YAxis("derivative, in thousandths")
            .Bars("gradient", Enumerable.Range(1, 8).Select(i => $"w{i}"), slopes.Select(slope => Math.Round(1000 * slope, Math.Abs(slope) < 0.01 ? 1 : 0))).Save();
    }
}
