namespace NeuronDocs.Snippets.Tests;

public sealed class VanishingGradientsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/vanishing-gradients", "the limit of infinite width: Gaussian means of the sigmoid and its slope, by Simpson's rule")]
    public void Wide_layers_shrink_a_gradient_as_the_gaussian_means_say()
    {
        var printed = Output.Of("chain-rule/vanishing-gradients");

        // Up: the variance of z is the mean square of the activations below, 1 for the normal input. Down: the mean square of the slope.
        var variance = 1.0;
        var slopes = new double[11];
        for (var layer = 1; layer <= 10; layer++)
        {
            var deviation = Math.Sqrt(variance);
            slopes[layer] = Math.Sqrt(Gauss.Mean(z => Math.Pow(Sigmoid(deviation * z) * Sigmoid(-deviation * z), 2)));
            variance = Gauss.Mean(z => Math.Pow(Sigmoid(deviation * z), 2));
        }

        var share = 1.0;
        for (var layer = 9; layer >= 1; layer--)
        {
            share *= slopes[layer];
            if (layer is not (9 or 5 or 1)) continue;
            // The first layer of 200 units dominates: the mean square of its slopes scatters by 0.6 / sqrt(200), half of it in the root.
            Assert.Equal(1, printed[$"predicted[{layer}]"] / share, 3 * 0.02);

            // 200 units: a layer's mean square scatters by about sqrt(2 / 200) and these errors add up over the layers passed.
            Assert.Equal(1, printed[$"measured[{layer}]"] / share, 0.05 * Math.Sqrt(10 - layer) * 3);
            Assert.True(share < Math.Pow(0.25, 10 - layer));
        }

        Assert.Equal(1, printed["quarter"] * Math.Pow(4, 9), 0.005);
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
