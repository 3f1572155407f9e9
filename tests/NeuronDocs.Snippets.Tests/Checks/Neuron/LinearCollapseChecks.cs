using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class LinearCollapseChecks
{
    [Fact]
    [IndependentCheck("neuron/linear-collapse", "the two layers evaluated by hand at the corners, and random matrices")]
    public void One_neuron_does_the_work_of_two_layers()
    {
        var printed = Output.Of("neuron/linear-collapse");
        Assert.Equal(Deep(0, 0, z => z), printed["b"]);
        Assert.Equal(Deep(1, 0, z => z) - Deep(0, 0, z => z), printed["w[1]"]);
        Assert.Equal(Deep(0, 1, z => z) - Deep(0, 0, z => z), printed["w[2]"]);

        (double X1, double X2)[] points = [(0, 0), (1, 1), (-2, 0.5), (3, -4)];
        Assert.Equal(points.Max(x => Math.Abs(Deep(x.X1, x.X2, Math.Tanh) - Deep(x.X1, x.X2, z => z))), printed["gap[Tanh]"], 0.00005);
        Assert.Equal(0, printed["gap[Identity]"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_holds_for_random_layers(int seed)
    {
        var random = new Xoshiro256(seed);
        var deep = Network.Create([5, 7, 6, 3], new Identity(), new Identity(), new Glorot(), random);
        foreach (var layer in deep.Layers)
            for (var j = 0; j < layer.Outputs; j++)
                layer.Biases[j] = random.NextNormal();

        // Columns of the collapsed matrix: what the network adds to its answer at 0 for each unit vector.
        var b = deep.Forward(new double[5]);
        var columns = Enumerable.Range(0, 5).Select(i => deep.Forward([.. Enumerable.Range(0, 5).Select(k => k == i ? 1.0 : 0.0)])).ToArray();
        double[] x = [.. Enumerable.Range(0, 5).Select(_ => random.NextNormal())];
        var y = deep.Forward(x);
        for (var j = 0; j < 3; j++)
            Assert.Equal(b[j] + Enumerable.Range(0, 5).Sum(i => (columns[i][j] - b[j]) * x[i]), y[j], 1e-12);
    }

    private static double Deep(double x1, double x2, Func<double, double> f) => (2 * f(x1 + (2 * x2) + 0.5)) - f((3 * x1) - x2 - 1) + 0.25;
}
