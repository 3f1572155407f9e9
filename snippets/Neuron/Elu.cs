using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The exponential linear unit bends down to a floor below zero, which brings the mean of a layer nearer to zero.</summary>
public static class EluExample
{
    /// <summary>Prints values and slopes, and the mean activation of a standard normal input beside the ReLU's.</summary>
    [Example("neuron/elu", "The ELU, its slope, and the mean of its outputs")]
    public static void Run([Range(0.25, 3, Step = 0.25)] double alpha = 1)
    {
        #region elu
        var f = new Elu(alpha);
        foreach (var z in new[] { -5, -2, -1, 0, 1 })
        {
            var a = f.Value(z);
            var slope = z > 0 ? 1 : a + alpha;   // alpha e^z
            Console.WriteLine($"a[{z}] = {a.Fixed(6)}");
            Console.WriteLine($"slope[{z}] = {slope.Fixed(6)}");
        }

        foreach (var g in new ElementwiseActivation[] { f, new Relu() })
        {
            double sum = 0, total = 0;
            for (var i = -160; i <= 160; i++)
            {
                var z = i / 20.0;                // standard normal z
                var density = Elementary.Exp(-z * z / 2);
                sum += density * g.Value(z);
                total += density;
            }

            var name = g.GetType().Name;
            Console.WriteLine(
                $"mean[{name}] = {(sum / total).Fixed(3)}");
        }
        #endregion

        double[] left = [.. Enumerable.Range(-40, 41).Select(i => i / 10.0)];
        Figure.Plot("curve").Title("The ELU and its slope, with the ReLU beside it")
            .Description($"Above 0 the ELU is the diagonal; below, it bends down to the floor at {(-alpha).Fixed(2)}, while the ReLU stays at 0. The slope falls from the right to the left toward 0.")
            .XAxis("z", min: -4, max: 2.5, ticks: [-4, -3, -2, -1, 0, 1, 2]).YAxis("a, slope", min: -Math.Max(1.2, alpha + 0.2), max: Math.Max(2.5, alpha), ticks: [-3, -2, -1, 0, 1, 2, 3])
            .Line("ELU", f.Value, -4, 2.5, 66).Line("slope", [.. left, 0, 2.5], [.. left.Select(f.Derivative), 1, 1]).Line("ReLU", [-4, 0, 2.5], [0, 0, 2.5]).Save();
    }
}
