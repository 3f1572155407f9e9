using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class UpdateOrderChecks
{
    [Fact]
    [IndependentCheck("chain-rule/update-order", "the loss and the outputs that Mazur publishes, made by the program with the slip")]
    public void Slip_gives_the_published_numbers()
    {
        var printed = Output.Of("chain-rule/update-order");
        Assert.Equal(0.291027924, printed["E1[update first]"], 5.1e-10);
        Assert.Equal(0.015912196, printed["a3[update first]"], 1e-9);
        Assert.Equal(0.984065734, printed["a4[update first]"], 1e-9);
        Assert.NotEqual(0.291027924, printed["E1[gradients first]"], 1e-7);
    }

    [Fact]
    [IndependentCheck("chain-rule/update-order", "another program: the library's network, its gradient and its optimizer, the biases held still")]
    public void Right_order_is_what_the_library_does()
    {
        var printed = Output.Of("chain-rule/update-order");
        var network = new Network(
            new Dense(new[,] { { 0.15, 0.20 }, { 0.25, 0.30 } }, [0.35, 0.35], new Sigmoid()),
            new Dense(new[,] { { 0.40, 0.45 }, { 0.50, 0.55 } }, [0.60, 0.60], new Sigmoid()));
        double[] x = [0.05, 0.10], t = [0.01, 0.99];
        var optimizer = new Optimizer(network.ParameterCount, 0.5);
        var gradient = new double[network.ParameterCount];
        for (var step = 0; step < 10000; step++)
        {
            var loss = network.Gradient(x, t, new HalfSquaredError(), gradient);
            if (step == 1) Assert.Equal(loss, printed["E1[gradients first]"], 1e-12);
            foreach (var bias in new[] { 4, 5, 10, 11 })
                gradient[bias] = 0;
            optimizer.Step(network.Parameters, gradient);
        }

        Assert.Equal(network.Forward(x)[0], printed["a3[gradients first]"], 6e-10);
        Assert.Equal(network.Forward(x)[1], printed["a4[gradients first]"], 6e-10);
        Assert.Equal(network.Loss([x], [t], new HalfSquaredError()), printed["E[gradients first]"], 1e-11);
    }
}
