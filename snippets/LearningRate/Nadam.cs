using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Adam and Nadam on three gradients, then on the bowl.</summary>
public static class NadamExample
{
    [Example("learning-rate/nadam", "Nadam gives the latest gradient more weight")]
    public static void Run([Range(0.02, 0.5, Step = 0.02)] double eta = 0.1)
    {
        #region nadam
        // Three gradients, the last against the two before it.
        double[] gradients = [2, 1, -1];
        double[] a = [0], n = [0];
        var adam = new Optimizer(1, eta, new Adam());
        var nadam = new Optimizer(1, eta, new Nadam());
        for (var t = 1; t <= 3; t++)
        {
            var (aBefore, nBefore) = (a[0], n[0]);
            adam.Step(a, [gradients[t - 1]]);
            nadam.Step(n, [gradients[t - 1]]);
            // The steps in units of eta.
            var ofAdam = (aBefore - a[0]) / eta;
            var ofNadam = (nBefore - n[0]) / eta;
            Console.WriteLine($"adam[{t}] = {ofAdam.Fixed(4)}");
            Console.WriteLine($"nadam[{t}] = {ofNadam.Fixed(4)}");
        }
        #endregion

        double[] Losses(double rate, GradientTransform transform)
        {
            Quadratic bowl = new(1, 25);
            double[] point = [2, 1], gradient = new double[2];
            var descent = new Optimizer(2, rate, transform);
            return [.. Enumerable.Range(0, 81).Select(_ =>
            {
                var loss = bowl.Gradient(point, gradient);
                descent.Step(point, gradient);
                return loss;
            })];
        }

        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description($"Loss on a logarithmic axis. Gradient descent falls in a straight line. Adam and Nadam, both with the rate {eta.Fixed(2)}, fall in waves; those of Nadam are smaller and lie lower.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-6)
            .Line("descent", Losses(1.0 / 13, new Sgd()))
            .Line("Adam", Losses(eta, new Adam()))
            .Line("Nadam", Losses(eta, new Nadam()))
            .Save();
    }
}
