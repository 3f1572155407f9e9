using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two hidden units can represent XOR; whether training finds the weights depends on the start.</summary>
public static class XorSeedsExample
{
    /// <summary>Trains 40 networks for each width and counts those that end with a small loss.</summary>
    [Example("neuron/xor-seeds", "How often training solves XOR")]
    public static void Run([Range(0.05, 0.4, Log = true)] double eta = 0.2)
    {
        #region xor-seeds
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        int[] widths = [2, 3, 4, 6];
        var solved = new int[widths.Length];
        for (var k = 0; k < widths.Length; k++)
        {
            for (var seed = 1; seed <= 40; seed++)
            {
                int[] sizes = [2, widths[k], 1];
                var network = Network.Create(sizes, new Tanh(),
                    new Identity(), new Glorot(), new Xoshiro256(seed));
                var count = network.ParameterCount;
                var optimizer = new Optimizer(count, eta);
                var gradient = new double[count];
                for (var step = 0; step < 500; step++)
                {
                    network.Gradient(inputs, targets, loss, gradient);
                    optimizer.Step(network.Parameters, gradient);
                }
                // the traps lie at 1/8 and above
                var last = network.Loss(inputs, targets, loss);
                if (last < 0.1) solved[k]++;
            }
            Console.WriteLine($"solved[{widths[k]}] = {solved[k]}");
        }
        #endregion

        Figure.Plot("solved").Title("Of 40 random starts, how many solve XOR")
            .Description("One bar for each width of the hidden layer. Two units solve the problem from the fewest starts, and wider layers from more.")
            .XAxis("hidden units").YAxis("solved starts", min: 0, max: 44)
            .Bars("solved", widths.Select(width => $"{width}"), solved.Select(count => (double)count)).Save();
    }
}
