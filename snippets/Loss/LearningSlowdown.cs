using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class LearningSlowdownExample
{
    [Example("loss/learning-slowdown", "A confidently wrong sigmoid neuron")]
    public static void Run([Range(0.01, 1, Log = true)] double rate = 0.15, [Range(1, 300, Step = 1)] int epochs = 300)
    {
        #region learning-slowdown
        // One neuron, one input x = 1, target t = 0:
        // the output should fall to 0.
        const double x = 1, t = 0;

        double Train(double w, double b, string loss)
        {
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                var a = Elementary.Sigmoid(w * x + b);
                // In half the squared error the slope of the sigmoid
                // is a factor; in cross-entropy it has canceled.
                var dz = loss == "squared"
                    ? (a - t) * a * (1 - a)
                    : a - t;
                w -= rate * dz * x;
                b -= rate * dz;
            }
            return Elementary.Sigmoid(w * x + b);
        }

        foreach (var (name, w, b) in new[]
            { ("mild", 0.6, 0.9), ("saturated", 2.0, 2.0) })
        {
            var a = Elementary.Sigmoid(w * x + b);
            var squared = Train(w, b, "squared");
            var crossEntropy = Train(w, b, "cross-entropy");
            Console.WriteLine($"start[{name}] = {a.Fixed(4)}");
            var slope = a * (1 - a);
            Console.WriteLine($"slope[{name}] = {slope.Fixed(4)}");
            Console.WriteLine($"squared[{name}] = {squared.Fixed(4)}");
            Console.WriteLine(
                $"cross_entropy[{name}] = {crossEntropy.Fixed(4)}");
        }
        #endregion

        Figure.Plot("gradients").Title("What the neuron is told when its target is 0")
            .Description("Both gradients are near zero where the output is right, at negative z. To the right the output is wrong: the gradient of cross-entropy rises to one and stays, that of squared error falls back to zero.")
            .XAxis("z").YAxis("dL/dz")
            .Line("cross-entropy", Elementary.Sigmoid, -8, 8)
            .Line("squared", z => Elementary.Sigmoid(z) * Elementary.Sigmoid(z) * (1 - Elementary.Sigmoid(z)), -8, 8)
            .Save();
    }
}
