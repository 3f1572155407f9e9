using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A sigmoid neuron that is far on the wrong side learns slowly, and how slowly has a closed form.</summary>
public static class SaturationExample
{
    /// <summary>Counts the steps back for four starts, with squared error and with cross-entropy.</summary>
    [Example("neuron/saturation", "How long a saturated sigmoid takes to come back")]
    public static void Run([Range(0.1, 1, Step = 0.1)] double eta = 0.5)
    {
        #region saturation
        var sigmoid = new Sigmoid();

        // one neuron, x = 1, target 0: it starts at z0, far on the
        // wrong side; w and b take the same step, so z takes two
        int Steps(double z0, bool squared)
        {
            var (z, steps) = (z0, 0);
            for (; z > 0; steps++)
            {
                var dz = sigmoid.Value(z);  // cross-entropy: a - t
                if (squared) dz *= sigmoid.Derivative(z);
                z -= 2 * eta * dz;
            }
            return steps;
        }

        double Flow(double z0) => (Elementary.Exp(z0) - 1 + 3 * z0
            + 3 * (1 - Elementary.Exp(-z0))
            + (1 - Elementary.Exp(-2 * z0)) / 2) / (2 * eta);

        foreach (var z0 in new[] { 2, 4, 6, 8 })
        {
            var slope = sigmoid.Derivative(z0);
            Console.WriteLine($"slope[{z0}] = {slope.Scientific(2)}");
            Console.WriteLine($"squared[{z0}] = {Steps(z0, true)}");
            Console.WriteLine($"closed[{z0}] = {Flow(z0).Fixed(1)}");
            Console.WriteLine($"entropy[{z0}] = {Steps(z0, false)}");
        }
        #endregion

        double[] starts = [1, 2, 3, 4, 5, 6, 7, 8];
        Figure.Plot("steps").Title("Steps back to z = 0, by how far the neuron is out")
            .Description("On a logarithmic axis the steps with squared error grow along a straight line, nearly threefold for each unit of z, and lie on the closed form. With cross-entropy they grow only in proportion to z.")
            .XAxis("z at the start", min: 0.8, max: 8.2, ticks: [1, 2, 3, 4, 5, 6, 7, 8]).YAxis("steps", log: true)
            .Line("squared", Flow, 1, 8, 36).Points("squared", starts, starts.Select(z0 => (double)Steps(z0, true)))
            .Line("entropy", starts, starts.Select(z0 => (double)Steps(z0, false))).Points("entropy", starts, starts.Select(z0 => (double)Steps(z0, false))).Save();

        Figure.Plot("slopes").Title("Where sigmoid and tanh have a slope")
            .Description("Two bell-shaped curves around zero. That of tanh is four times as high, 1 instead of a quarter, and narrower; beyond 5 both are close to zero.")
            .XAxis("z", min: -8, max: 8, ticks: [-8, -4, 0, 4, 8]).YAxis("slope f'(z)", min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1])
            .Line("tanh", new Tanh().Derivative, -8, 8, 81).Line("sigmoid", sigmoid.Derivative, -8, 8, 81).Save();
    }
}
