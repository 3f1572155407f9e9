using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class BinaryCrossEntropyExample
{
    [Example("loss/binary-cross-entropy", "A wrong and certain answer, from probability and from logit")]
    public static void Run()
    {
        #region binary-cross-entropy
        // The target is 0: each positive logit is a mistake.
        var fromP = new BinaryCrossEntropy();
        var fromZ = new BinaryCrossEntropyFromLogits();
        var gradient = new double[1];
        double[] target = [0];

        foreach (var z in new double[] { 0, 4, 40 })
        {
            var p = Elementary.Sigmoid(z);
            var (lossP, lossZ) =
                (fromP.Value([p], target), fromZ.Value([z], target));

            // Two routes to dL/dz: through the probability, then
            // at once.
            fromP.Gradient([p], target, gradient);
            var slopeP = gradient[0] * p * (1 - p);
            fromZ.Gradient([z], target, gradient);
            var slopeZ = gradient[0];

            var key = z.Fixed(0);
            Console.WriteLine($"p[{key}] = {p.Fixed(4)}");
            Console.WriteLine($"loss_p[{key}] = {lossP.Fixed(4)}");
            Console.WriteLine($"loss_z[{key}] = {lossZ.Fixed(4)}");
            Console.WriteLine($"slope_p[{key}] = {slopeP.Fixed(4)}");
            Console.WriteLine($"slope_z[{key}] = {slopeZ.Fixed(4)}");
        }
        #endregion

        Figure.Plot("curve").Title("Binary cross-entropy and its gradient")
            .Description("Over the logit z: the loss for target 0 rises from 0 to a straight line with slope 1, the loss for target 1 is its mirror image. The gradient for target 0 is the sigmoid.")
            .XAxis("logit z").YAxis("loss, gradient")
            .Line("loss, t = 1", z => fromZ.Value([z], [1]), -5, 5, count: 61)
            .Line("loss, t = 0", z => fromZ.Value([z], [0]), -5, 5, count: 61)
            .Line("gradient, t = 0", Elementary.Sigmoid, -5, 5, count: 61)
            .Save();
    }
}
