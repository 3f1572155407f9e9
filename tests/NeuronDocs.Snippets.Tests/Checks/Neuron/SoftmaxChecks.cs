namespace NeuronDocs.Snippets.Tests;

public sealed class SoftmaxChecks
{
    [Fact]
    [IndependentCheck("neuron/softmax", "the fractions with the platform's exp; the Jacobian measured by central differences of them")]
    public void Probabilities_and_their_derivatives()
    {
        var printed = Output.Of("neuron/softmax");
        var sum = 0.0;
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(Share(i, 1, 2), printed[$"p[{i}]"], 5.1e-7);
            Assert.Equal(printed[$"p[{i}]"], printed[$"shifted[{i}]"]);
            Assert.Equal(Share(i, 2, 2), printed[$"warm[{i}]"], 5.1e-7);
            Assert.Equal((Share(i, 1, 2 + 1e-5) - Share(i, 1, 2 - 1e-5)) / 2e-5, printed[$"dp[{i}]"], 5.2e-7);
            sum += printed[$"dp[{i}]"];
        }

        Assert.Equal(0, sum, 1.6e-6);
    }

    private static double Share(int i, double temperature, double middle)
    {
        double[] z = [1, middle, 4];
        return Math.Exp(z[i] / temperature) / z.Sum(x => Math.Exp(x / temperature));
    }
}
