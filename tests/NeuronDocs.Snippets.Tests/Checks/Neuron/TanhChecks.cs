namespace NeuronDocs.Snippets.Tests;

public sealed class TanhChecks
{
    [Fact]
    [IndependentCheck("neuron/tanh", "the sine over the cosine, with the platform's functions, and 1 / cosh^2 for the slope")]
    public void Values_and_slopes_are_those_of_the_hyperbolic_functions()
    {
        var printed = Output.Of("neuron/tanh");
        foreach (var z in new[] { -1, 0, 1, 2, 5 })
        {
            Assert.Equal(Math.Sinh(z) / Math.Cosh(z), printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal(1, printed[$"slope[{z}]"] * Math.Cosh(z) * Math.Cosh(z), 6e-5);
        }

        Assert.Equal(Math.Tanh(1), printed["stretched"], 5.1e-7);
    }

    [Fact]
    [IndependentCheck("neuron/lecun-tanh", "the published 1.7159 tanh(2/3), a search for the strongest bend, and the mean squares by Simpson's rule")]
    public void Scaled_tanh_has_the_properties_of_the_paper()
    {
        var printed = Output.Of("neuron/lecun-tanh");
        Assert.Equal(0.9999972559, printed["f[1]"], 6e-11);
        Assert.Equal(1.7159 * 2 / 3, printed["slope[0]"], 5.1e-5);

        // The third derivative from values alone changes sign where the second is largest.
        static double F(double z) => 1.7159 * Math.Tanh(2 * z / 3);
        static double Second(double z) => (F(z + 1e-3) - 2 * F(z) + F(z - 1e-3)) / 1e-6;
        var strongest = Enumerable.Range(0, 4000).Select(i => 0.8 + i * 1e-4).MaxBy(z => Math.Abs(Second(z)));
        Assert.Equal(strongest, printed["bend"], 3e-4);

        Assert.Equal(Gauss.Mean(z => F(z) * F(z)), printed["square[ScaledTanh]"], 5.1e-5);
        Assert.Equal(Gauss.Mean(z => Math.Tanh(z) * Math.Tanh(z)), printed["square[Tanh]"], 5.1e-5);
        Assert.Equal(1, Gauss.Mean(z => F(z) * F(z)) * Math.Pow(printed["gain[ScaledTanh]"], 2), 2e-4);
        Assert.Equal(1, Gauss.Mean(z => Math.Tanh(z) * Math.Tanh(z)) * Math.Pow(printed["gain[Tanh]"], 2), 2e-4);
    }
}
