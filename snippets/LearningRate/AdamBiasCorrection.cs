using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two steps of Adam with every intermediate number, and the size of the steps without the correction.</summary>
public static class AdamBiasCorrectionExample
{
    [Example("learning-rate/adam-bias-correction", "Adam's bias correction, step by step")]
    public static void Run([Range(0, 0.98, Step = 0.01)] double beta1 = 0.9, [Range(0.5, 0.9999)] double beta2 = 0.999)
    {
        #region adam-bias-correction
        var (m, v) = (0.0, 0.0);
        var adam = new Optimizer(1, 1, new Adam(beta1, beta2));
        double[] w = [0], gradients = [2, 1];
        for (var t = 1; t <= 2; t++)
        {
            var (g, before) = (gradients[t - 1], w[0]);
            m = beta1 * m + (1 - beta1) * g;
            v = beta2 * v + (1 - beta2) * g * g;
            var mHat = m / (1 - Elementary.Pow(beta1, t));
            var vHat = v / (1 - Elementary.Pow(beta2, t));
            adam.Step(w, [g]);
            var (raw, step) = (m / Math.Sqrt(v), before - w[0]);
            Console.WriteLine($"m[{t}] = {m.Fixed(4)}");
            Console.WriteLine($"v[{t}] = {v.Fixed(6)}");
            Console.WriteLine($"m_hat[{t}] = {mHat.Fixed(4)}");
            Console.WriteLine($"v_hat[{t}] = {vHat.Fixed(4)}");
            Console.WriteLine($"raw[{t}] = {raw.Fixed(4)}");
            Console.WriteLine($"adam[{t}] = {step.Fixed(4)}");
        }

        // A constant gradient: how many eta long is a raw step?
        double Raw(int t) => (1 - Elementary.Pow(beta1, t))
            / Math.Sqrt(1 - Elementary.Pow(beta2, t));
        var longest = Enumerable.Range(1, 10_000).MaxBy(Raw);
        Console.WriteLine($"longest_at = {longest}");
        Console.WriteLine($"longest = {Raw(longest).Fixed(4)}");
        #endregion

        double[] steps = [.. Enumerable.Range(0, 73).Select(i => Math.Round(Elementary.Exp(i * 0.1279))).Distinct()];
        Figure.Plot("raw")
            .Title("Length of a step in units of η, constant gradient")
            .Description("By step on a logarithmic axis. The corrected step is one throughout. Without the correction it starts at 3.2, rises to 6.6 near step 12 and comes down to one only after some thousand steps.")
            .XAxis("step t", log: true).YAxis("step / η", min: 0, max: 7, ticks: [0, 1, 2, 3, 4, 5, 6, 7])
            .Line("uncorrected", steps, steps.Select(t => Raw((int)t)))
            .Line("corrected", [1, steps[^1]], [1, 1])
            .Save();

        Quadratic bowl = new(1, 25);
        double[] Losses(double rate, GradientTransform transform)
        {
            double[] x = [2, 1], gradient = new double[2];
            var optimizer = new Optimizer(2, rate, transform);
            return [.. Enumerable.Range(0, 121).Select(_ =>
            {
                var loss = bowl.Gradient(x, gradient);
                optimizer.Step(x, gradient);
                return loss;
            })];
        }

        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description("Loss on a logarithmic axis. Gradient descent falls in a straight line. RMSprop dips and comes back up to a level where it stays. Adam falls in waves and goes on falling, here slower than gradient descent for most of the way.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-8)
            .Line("descent", Losses(1.0 / 13, new Sgd()))
            .Line("RMSprop", Losses(0.05, new RmsProp()))
            .Line("Adam", Losses(0.1, new Adam(beta1, beta2)))
            .Save();
    }
}
