using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class ExploreLayersChecks
{
    private const string Id = "weight-initialization/explore-layers";
    private const int Width = 48;
    private const int Depth = 8;

    private static readonly (double[] X, double[] G, Network Network) Drawn = Draw();

    [Fact]
    [IndependentCheck(Id, "the same draw, its sums written out as loops over the weights with the platform's hyperbolic tangent")]
    public void Activations_are_those_of_plain_loops()
    {
        var printed = Output.Of(Id);
        var a = Drawn.X;
        for (var l = 1; l <= Depth; l++)
        {
            var (layer, next) = ((Dense)Drawn.Network.Layers[l - 1], new double[Width]);
            for (var j = 0; j < Width; j++)
            {
                for (var i = 0; i < Width; i++) next[j] += layer[j, i] * a[i];
                next[j] = Math.Tanh(next[j]);
            }

            a = next;
            Assert.Equal(Rms(a), printed[$"a[{l}]"], Rms(a) * 0.01);
            Assert.Equal(100.0 * a.Count(value => 1 - value * value < 0.05) / Width, printed[$"flat[{l}]"], 0.5);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [IndependentCheck(Id, "dL/dz by central differences: a bias moved up and down moves z, and the loss is the output times the drawn gradient")]
    public void Gradients_are_those_of_finite_differences(int l)
    {
        var delta = new double[Width];
        for (var j = 0; j < Width; j++)
        {
            double Loss(double shift)
            {
                Drawn.Network.Layers[l - 1].Biases[j] = shift;
                return Drawn.Network.Forward(Drawn.X).Zip(Drawn.G, (a, g) => a * g).Sum();
            }

            delta[j] = (Loss(1e-5) - Loss(-1e-5)) / 2e-5;
            Loss(0);
        }

        Assert.Equal(Rms(delta), Output.Of(Id)[$"delta[{l}]"], Rms(delta) * 0.01);
    }

    [Fact]
    [IndependentCheck(Id, "the law of wide layers: where tanh is nearly straight, the old bound 1 / sqrt(n) divides a signal by the root of 3 a layer, and He's variance keeps it with ReLU")]
    public void Signals_change_as_the_variance_says()
    {
        var old = Output.Of(Id);
        Assert.Equal(1 / Math.Sqrt(3), Math.Pow(old["a[8]"] / old["a[3]"], 1 / 5.0), 0.08);
        Assert.Equal(1 / Math.Sqrt(3), Math.Pow(old["delta[1]"] / old["delta[6]"], 1 / 5.0), 0.08);
        var he = Output.With(Id, "initializer=he", "activation=relu", "width=96", "depth=16");
        Assert.InRange(he["a[16]"] / he["a[1]"], 0.3, 3);
    }

    private static (double[] X, double[] G, Network Network) Draw()
    {
        Xoshiro256 random = new(1);
        double[] Normals() => [.. Enumerable.Range(0, Width).Select(_ => random.NextNormal())];
        var (x, g) = (Normals(), Normals());
        return (x, g, Network.Create([.. Enumerable.Repeat(Width, Depth + 1)], new Tanh(), new Tanh(), new Uniform(1 / Math.Sqrt(Width)), random));
    }

    private static double Rms(double[] values) => Math.Sqrt(values.Sum(value => value * value) / values.Length);
}
