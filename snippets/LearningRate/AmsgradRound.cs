using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One settled round of the counterexample: the three steps and their sum.</summary>
public static class AmsgradRoundExample
{
    [Example("learning-rate/amsgrad-round", "Three gradients whose sum Adam turns around")]
    public static void Run([Range(2.5, 10, Step = 0.5)] double large = 3)
    {
        #region amsgrad-round
        double[] round = [large, -1, -1];
        var beta2 = 1 / (1 + large * large);
        GradientTransform[] both =
            [new Adam(0, beta2), new AmsGrad(0, beta2)];
        foreach (var transform in both)
        {
            // The steps of the hundredth round, in units of eta.
            var name = transform.GetType().Name;
            double[] w = [0];
            var optimizer = new Optimizer(1, 1, transform);
            var start = 0.0;
            for (var t = 0; t < 300; t++)
            {
                var before = w[0];
                if (t == 297) start = before;
                optimizer.Step(w, [round[t % 3]]);
                if (t < 297) continue;
                var step = w[0] - before;
                var key = $"{name}, {t - 296}";
                Console.WriteLine($"step[{key}] = {step.Fixed(4)}");
            }

            var sum = w[0] - start;
            Console.WriteLine($"sum[{name}] = {sum.Fixed(4)}");
        }
        #endregion
    }
}
