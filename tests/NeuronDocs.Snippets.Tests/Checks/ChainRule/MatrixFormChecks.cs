using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class MatrixFormChecks
{
    private static readonly double[][] X = [[0, 1], [1, 0], [1, 1]], T = [[1], [1], [0]];
    private static readonly string[] Labels = ["dW1[1 1]", "dW1[1 2]", "dW1[2 1]", "dW1[2 2]", "dW2[1 1]", "dW2[1 2]"];

    [Fact]
    [IndependentCheck("chain-rule/matrix-form", "central differences of the mean loss, written out sample by sample with the platform's tanh")]
    public void Gradients_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/matrix-form");
        double[] w = [1, -1, 0.5, 1, 1, -2];
        for (var i = 0; i < 6; i++)
        {
            double[] above = [.. w], below = [.. w];
            above[i] += 6e-6;
            below[i] -= 6e-6;
            Assert.Equal((Loss(above) - Loss(below)) / 1.2e-5, printed[Labels[i]], 1e-8);
        }
    }

    [Fact]
    [IndependentCheck("chain-rule/matrix-form", "the library's network, which multiplies with other code")]
    public void Gradients_are_those_of_the_library()
    {
        var printed = Output.Of("chain-rule/matrix-form");
        var network = new Network(
            new Dense(new double[,] { { 1, -1 }, { 0.5, 1 } }, [0, 0], new Tanh()),
            new Dense(new double[,] { { 1, -2 } }, [0], new Identity()));
        var gradient = new double[network.ParameterCount];
        network.Gradient(X, T, new HalfSquaredError(), gradient);
        int[] weights = [0, 1, 2, 3, 6, 7];
        for (var i = 0; i < 6; i++)
            Assert.Equal(gradient[weights[i]], printed[Labels[i]], 6e-9);
    }

    private static double Loss(double[] w) => X.Zip(T, (x, t) =>
    {
        var y = (w[4] * Math.Tanh((w[0] * x[0]) + (w[1] * x[1]))) + (w[5] * Math.Tanh((w[2] * x[0]) + (w[3] * x[1])));
        return (y - t[0]) * (y - t[0]) / 2;
    }).Average();
}
