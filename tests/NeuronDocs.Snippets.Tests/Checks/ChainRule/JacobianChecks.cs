namespace NeuronDocs.Snippets.Tests;

public sealed class JacobianChecks
{
    private static readonly double[][] W = [[0.5, -1, 0.25], [1, 0.5, -0.5]];
    private static readonly double[] X = [1, 0.5, -1], V = [1, 2, 0], U = [1, -3];

    [Fact]
    [IndependentCheck("chain-rule/jacobian", "central differences of the layer with the platform's tanh, and the matrix products summed by hand")]
    public void Matrix_and_products_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/jacobian");
        var measured = new double[2, 3];
        for (var i = 0; i < 3; i++)
        {
            double[] above = [.. X], below = [.. X];
            above[i] += 6e-6;
            below[i] -= 6e-6;
            for (var j = 0; j < 2; j++)
            {
                measured[j, i] = (Neuron(j, above) - Neuron(j, below)) / 1.2e-5;
                Assert.Equal(measured[j, i], printed[$"J[{j + 1} {i + 1}]"], 6e-7);
            }
        }

        for (var j = 0; j < 2; j++)
            Assert.Equal(Enumerable.Range(0, 3).Sum(i => measured[j, i] * V[i]), printed[$"Jv[{j + 1}]"], 6e-7);
        for (var i = 0; i < 3; i++)
            Assert.Equal(Enumerable.Range(0, 2).Sum(j => U[j] * measured[j, i]), printed[$"uJ[{i + 1}]"], 6e-7);
        Assert.Equal(printed["uJv[Jv first]"], printed["uJv[uJ first]"]);
        static double Neuron(int j, double[] x) => Math.Tanh(W[j].Zip(x, (w, v) => w * v).Sum());
    }

    [Fact]
    [IndependentCheck("chain-rule/jacobian", "the closed form of a layer's Jacobian, 1 - a^2 times the row of weights")]
    public void Matrix_is_the_closed_form()
    {
        var printed = Output.Of("chain-rule/jacobian");
        for (var j = 0; j < 2; j++)
        {
            var a = Math.Tanh(W[j].Zip(X, (w, v) => w * v).Sum());
            for (var i = 0; i < 3; i++)
                Assert.Equal((1 - (a * a)) * W[j][i], printed[$"J[{j + 1} {i + 1}]"], 6e-7);
        }
    }
}
