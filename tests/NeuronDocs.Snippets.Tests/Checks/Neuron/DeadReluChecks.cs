namespace NeuronDocs.Snippets.Tests;

public sealed class DeadReluChecks
{
    [Fact]
    [IndependentCheck("neuron/dead-relu", "two steps by hand in decimal arithmetic")]
    public void Steps_are_those_made_by_hand()
    {
        var printed = Output.Of("neuron/dead-relu");
        foreach (var (name, slope) in new[] { ("Relu", 0m), ("LeakyRelu", 0.01m) })
        {
            // w and b get the same step because x = 1, so z moves by twice eta times the gradient.
            var z = 1m;
            for (var step = 0; step < 3; step++)
            {
                var (a, derivative) = z > 0 ? (z, 1m) : (slope * z, slope);
                var gradient = (a - 0.5m) * derivative;
                Assert.Equal((double)Math.Round(z, 4), printed[$"{name}[z{step}]"]);
                Assert.Equal((double)Math.Round(gradient, 4), printed[$"{name}[dz{step}]"]);
                z -= 2 * 3 * gradient;
            }
        }
    }
}
