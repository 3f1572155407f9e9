namespace NeuronDocs.Snippets.Tests;

public sealed class SeluChecks
{
    [Fact]
    [IndependentCheck("neuron/selu", "the constants as published by Klambauer et al. 2017; mean 0 and variance 1 by Simpson's rule")]
    public void Constants_are_the_published_ones_and_do_what_they_should()
    {
        var printed = Output.Of("neuron/selu");
        Assert.Equal(1.6732632423543772848, printed["alpha"], 6e-13);
        Assert.Equal(1.0507009873554804934, printed["lambda"], 6e-13);

        double Selu(double z) => printed["lambda"] * (z > 0 ? z : printed["alpha"] * (Math.Exp(z) - 1));
        Assert.Equal(0, Gauss.Mean(Selu), 1e-10);
        Assert.Equal(1, Gauss.Mean(z => Selu(z) * Selu(z)), 1e-10);
        foreach (var z in new[] { -5, -1, 0, 1 })
        {
            Assert.Equal(Selu(z), printed[$"a[{z}]"], 5.1e-5);
            Assert.Equal(printed["lambda"] * (z > 0 ? 1 : printed["alpha"] * Math.Exp(z)), printed[$"slope[{z}]"], 5.1e-5);
        }
    }

    [Fact]
    [IndependentCheck("neuron/selu-fixed-point", "the map by numerical integration, and the entry 0.782648 of the Jacobian in Klambauer et al. 2017")]
    public void Map_is_the_gaussian_mean_and_the_network_follows()
    {
        var printed = Output.Of("neuron/selu-fixed-point");
        static double Selu(double z) => 1.0507009873554804934 * (z > 0 ? z : 1.6732632423543772848 * (Math.Exp(z) - 1));
        var v = 3.0;
        for (var layer = 1; layer <= 16; layer++)
        {
            var deviation = Math.Sqrt(v);
            v = Gauss.Mean(z => Selu(deviation * z) * Selu(deviation * z));
            if (layer is not (1 or 2 or 4 or 8 or 16)) continue;
            Assert.Equal(v, printed[$"map[{layer}]"], 5.1e-4);

            // Ten samples through 150 units scatter by about six percent (60 networks drawn elsewhere): three deviations.
            Assert.Equal(1, printed[$"network[{layer}]"] / v, 0.18);
        }

        Assert.Equal(0.782648, printed["pull"], 5.1e-7);
    }
}
