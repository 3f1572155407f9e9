using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The deviations of He et al. 2015, section 2.2, and what a fixed 0.01 does to the gradient of their ten-layer network.</summary>
public static class HeDeviationsExample
{
    [Example("weight-initialization/he-deviations", "The deviations in He's paper")]
    public static void Run([Range(0.005, 0.05, Step = 0.005)] double sigma = 0.01)
    {
        #region he-deviations
        // Backward, fan_out counts: 3 * 3 places of every filter.
        double Deviation(int filters) => Math.Sqrt(
            new ScaledVariance(2, FanMode.Out)
                .Variance(Fan.OfConvolution(3, 3, 3, filters)));

        foreach (var filters in new[] { 64, 128, 256, 512 })
        {
            var deviation = Deviation(filters);
            var lost = deviation / sigma;
            Console.WriteLine($"deviation[{filters}] = {deviation.Fixed(5)}");
            Console.WriteLine($"lost[{filters}] = {lost.Fixed(3)}");
        }

        // From the tenth layer down to the second.
        int[] layers = [64, 128, 128, 256, 256, 512, 512, 512, 512];
        var product = layers.Aggregate(1.0,
            (p, filters) => p * Deviation(filters) / sigma);
        Console.WriteLine($"product = {product.Scientific(2)}");
        #endregion
    }
}
