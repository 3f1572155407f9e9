using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Adadelta has no learning rate; its epsilon decides how fast it sets out.</summary>
public static class AdadeltaExample
{
    [Example("learning-rate/adadelta", "Adadelta: no rate, but an epsilon")]
    public static void Run([Range(1e-8, 1e-3, Log = true)] double epsilon = 1e-6)
    {
        #region adadelta
        // The same gradient at every step: how long are the steps?
        var adadelta = new Adadelta(0.95, epsilon);
        foreach (var gradient in new[] { 0.5, 500 })
        {
            double[] w = [0];
            var optimizer = new Optimizer(1, 1, adadelta);
            for (var t = 1; t <= 1000; t++)
            {
                var before = w[0];
                optimizer.Step(w, [gradient]);
                if (t is not (1 or 10 or 100 or 1000)) continue;
                var (key, step) = ($"{gradient}, {t}", before - w[0]);
                Console.WriteLine($"step[{key}] = {step.Fixed(8)}");
            }
        }
        #endregion

        double[] Losses(double rate, GradientTransform transform, int steps = 80)
        {
            Quadratic bowl = new(1, 25);
            double[] point = [2, 1], gradient = new double[2];
            var descent = new Optimizer(2, rate, transform);
            return [.. Enumerable.Range(0, steps + 1).Select(_ =>
            {
                var loss = bowl.Gradient(point, gradient);
                descent.Step(point, gradient);
                return loss;
            })];
        }

        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description("Loss on a logarithmic axis. With its usual epsilon Adadelta has about halved the loss after 80 steps. The larger epsilon, the steeper it falls. RMSprop and gradient descent stay below both.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-6)
            .Line("descent", Losses(1.0 / 13, new Sgd()))
            .Line("RMSprop", Losses(0.05, new RmsProp(), 60))
            .Line($"ε = {epsilon.Scientific(0)}", Losses(1, adadelta))
            .Line($"ε = {(100 * epsilon).Scientific(0)}", Losses(1, new Adadelta(0.95, 100 * epsilon)))
            .Save();
    }
}
