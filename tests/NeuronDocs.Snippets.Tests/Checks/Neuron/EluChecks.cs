namespace NeuronDocs.Snippets.Tests;

public sealed class EluChecks
{
    [Fact]
    [IndependentCheck("neuron/elu", "e^z - 1 and e^z with the platform's exp; the means by Simpson's rule")]
    public void Values_slopes_and_means()
    {
        var printed = Output.Of("neuron/elu");
        foreach (var z in new[] { -5, -2, -1, 0, 1 })
        {
            Assert.Equal(z > 0 ? z : Math.Exp(z) - 1, printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal(z > 0 ? 1 : Math.Exp(z), printed[$"slope[{z}]"], 5.1e-7);
        }

        Assert.Equal(Gauss.Mean(z => z > 0 ? z : Math.Exp(z) - 1), printed["mean[Elu]"], 5.1e-4);
        Assert.Equal(1 / Math.Sqrt(2 * Math.PI), printed["mean[Relu]"], 5.1e-4);
    }
}
