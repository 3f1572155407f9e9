namespace NeuronDocs.Snippets.Tests;

public sealed class CountParametersChecks
{
    [Fact]
    [IndependentCheck("neuron/count-parameters", "products and sums by hand")]
    public void Parameters_are_products()
    {
        var printed = Output.Of("neuron/count-parameters");
        Assert.Equal((784 * 128, 128), (printed["weights[784-128]"], printed["biases[784-128]"]));
        Assert.Equal((128 * 10, 10), (printed["weights[128-10]"], printed["biases[128-10]"]));
        Assert.Equal((785 * 128) + (129 * 10), printed["total"]);
    }
}
