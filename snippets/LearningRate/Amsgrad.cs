using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Reddi, Kale and Kumar 2018, theorem 1, with C = 3.</summary>
public static class AmsgradExample
{
    [Example("learning-rate/amsgrad", "Adam goes to the worst point, AMSGrad to the best")]
    public static void Run([Range(2.5, 10, Step = 0.5)] double large = 3)
    {
        #region amsgrad
        // The gradients large, -1, -1 again and again; w stays
        // between -1 and 1. Their sum is positive: -1 is best.
        List<double> Go(GradientTransform transform)
        {
            var optimizer = new Optimizer(1, 0, transform);
            double[] w = [0];
            var regret = 0.0;
            List<double> path = [w[0]];  // after each round
            for (var t = 1; t <= 3000; t++)
            {
                var gradient = t % 3 == 1 ? large : -1;
                regret += gradient * (w[0] - -1) / 3000;
                optimizer.Step(w, [gradient], 0.5 / Math.Sqrt(t));
                w[0] = Math.Clamp(w[0], -1, 1);
                if (t % 3 == 0) path.Add(w[0]);
            }

            var name = transform.GetType().Name;
            Console.WriteLine($"w[{name}] = {w[0].Fixed(4)}");
            Console.WriteLine($"regret[{name}] = {regret.Fixed(4)}");
            return path;
        }

        var beta2 = 1 / (1 + large * large);
        var adam = Go(new Adam(0, beta2));
        var amsGrad = Go(new AmsGrad(0, beta2));
        #endregion

        Figure.Plot("paths")
            .Title("The weight after each round of three gradients")
            .Description("Both start at 0. Adam climbs to 1, the worst point, within a few rounds and stays there. AMSGrad goes down to -1, the best point.")
            .XAxis("round").YAxis("w", min: -1.1, max: 1.1, ticks: [-1, 0, 1])
            .Line("Adam", adam.Take(61))
            .Line("AMSGrad", amsGrad.Take(61))
            .Save();
    }
}
