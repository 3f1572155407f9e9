using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Descending the cross-entropy of six points while their accuracy falls.</summary>
public static class MetricOrLossExample
{
    [Example("loss/metric-or-loss", "The loss falls, and the accuracy with it")]
    public static void Run([Range(0.1, 1, Step = 0.1)] double eta = 0.5)
    {
        #region metric-or-loss
        // Six points on a line. The last lies on the wrong side.
        double[][] inputs = [[-2], [-1], [1], [2], [3], [-6]];
        double[][] targets = [[0], [0], [1], [1], [1], [1]];
        var network = new Network(new Dense(
            new double[,] { { 2 } }, [0], new Identity()));
        var loss = new BinaryCrossEntropyFromLogits();
        var optimizer = new Optimizer(2, eta);
        List<double> losses = [], accuracies = [];
        var gradient = new double[2];

        double Share() => Accuracy.Binary(network, inputs, targets, 0);
        for (var step = 0; step <= 40; step++)
        {
            var w = network.Parameters;
            var now = network.Gradient(inputs, targets, loss, gradient);
            var right = Share();
            w[0] += 1e-6;  // does the accuracy notice?
            var flat = (Share() - right) / 1e-6;
            w[0] -= 1e-6;
            losses.Add(now);
            accuracies.Add(right);
            if (step is 0 or 8 or 40)
            {
                var slope = gradient[0];
                Console.WriteLine($"loss[{step}] = {now.Fixed(4)}");
                Console.WriteLine($"right[{step}] = {right.Fixed(4)}");
                Console.WriteLine($"dloss[{step}] = {slope.Fixed(4)}");
                Console.WriteLine($"dright[{step}] = {flat.Fixed(1)}");
            }

            optimizer.Step(w, gradient);
        }
        #endregion

        Figure.Plot("courses")
            .Title("Loss and accuracy while the loss is descended")
            .Description("By step. The loss falls from 2.05 to 0.61 without ever rising. The accuracy is five sixths for four steps, falls to one half at once and stays there.")
            .XAxis("step").YAxis("loss, accuracy", min: 0)
            .Line("loss", losses)
            .Line("accuracy", accuracies)
            .Save();

        Figure.Plot("surrogates")
            .Title("The 0-1 error and two losses above it")
            .Description("Over the margin. The 0-1 error is a step from 1 to 0 at margin 0. The hinge falls in a straight line to 0 at margin 1. The cross-entropy in bits passes through 1 at margin 0 and falls smoothly. Both lie nowhere below the step.")
            .XAxis("margin", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("loss", min: 0, max: 4.5)
            .Line("0-1", [-3, 0, 0, 3], [1, 1, 0, 0])
            .Line("hinge", [-3, 1, 3], [4, 0, 0])
            .Line("cross-entropy", z => Elementary.Softplus(-z) / Elementary.Log(2), -3, 3, 49)
            .Save();
    }
}
