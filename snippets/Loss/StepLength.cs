using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class StepLengthExample
{
    [Example("loss/step-length", "A gradient is not a step")]
    public static void Run()
    {
        #region step-length
        // Half of w1 * w1 + 100 * w2 * w2, from (1, 1): both weights
        // are off by 1.
        double[] curvature = [1, 100], w = [1, 1];
        double[] gradient = [.. w.Zip(curvature, (w, c) => c * w)];
        for (var i = 0; i < 2; i++)
        {
            // The step that ends in the minimum needs the curvature.
            var newton = gradient[i] / curvature[i];
            var slope = gradient[i];
            Console.WriteLine($"gradient[{i}] = {slope.Fixed(1)}");
            Console.WriteLine($"needed[{i}] = {newton.Fixed(1)}");
        }

        // The gradient alone, with the best fixed rate, 2 / (1 + 100).
        var steps = 0;
        for (; Math.Sqrt(w[0] * w[0] + w[1] * w[1]) > 1e-8; steps++)
            for (var i = 0; i < 2; i++)
                w[i] -= 2.0 / 101 * curvature[i] * w[i];
        Console.WriteLine($"steps = {steps}");
        #endregion
    }
}
