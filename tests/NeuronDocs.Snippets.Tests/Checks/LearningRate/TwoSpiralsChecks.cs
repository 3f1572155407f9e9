using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class TwoSpiralsChecks
{
    private const string Id = "learning-rate/two-spirals";

    [Fact]
    [IndependentCheck(Id, "a second implementation of network, backpropagation and Adam in plain loops over Math.Tanh: the same losses over the first epochs")]
    public void Plain_loops_learn_the_same()
    {
        var plain = new PlainSpirals(Network().Parameters.ToArray());
        // Only three: point and mirror image cancel in the gradients of the biases, what is left is rounding, and Adam scales it up.
        foreach (var loss in Train(Network(), 3)) Assert.Equal(plain.Train(0.01), loss, 1e-9);
    }

    [Fact]
    [IndependentCheck(Id, "the plain loops' loss, gradient and answers at the weights that the training ends with; the number of points and weights by hand")]
    public void Plain_loops_find_the_same_points_right()
    {
        var printed = Output.Of(Id);
        var network = Network();
        double[] before = [];
        foreach (var _ in Train(network, (int)printed["epochs"])) before = network.Parameters.ToArray();
        Assert.Equal(new PlainSpirals(before).Train(0), printed["loss"], 0.00005);
        var trained = new PlainSpirals(network.Parameters.ToArray());
        trained.Train(0);
        var (inputs, targets) = DataSets.TwoSpirals();
        var gradient = new double[network.ParameterCount];
        network.Gradient(inputs, targets, new BinaryCrossEntropyFromLogits(), gradient);
        Assert.True(gradient.Zip(trained.Gradient, (ours, plain) => Math.Abs(ours - plain)).Max() < 1e-12);
        Assert.Equal(194, trained.Right());
        Assert.Equal(194, printed["right"]);
        Assert.Equal(2 * 97, printed["points"]);
        Assert.Equal(2 * 20 + 20 + 20 * 20 + 20 + 20 + 1, printed["parameters"]);
    }

    private static Network Network() => Core.Network.Create([2, 20, 20, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));

    private static IEnumerable<double> Train(Network network, int epochs)
    {
        var (inputs, targets) = DataSets.TwoSpirals();
        var optimizer = new Optimizer(network.ParameterCount, 0.01, new Adam());
        var gradient = new double[network.ParameterCount];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            yield return network.Gradient(inputs, targets, new BinaryCrossEntropyFromLogits(), gradient);
            optimizer.Step(network.Parameters, gradient);
        }
    }

    /// <summary>A 2-20-20-1 network and the points of Lang and Witbrock, without a line of the library. Weights of a layer come before its biases, as there.</summary>
    private sealed class PlainSpirals(double[] w)
    {
        private const int B1 = 40, W2 = 60, B2 = 460, W3 = 480, B3 = 500;
        private readonly double[] g = new double[501], m = new double[501], v = new double[501], a1 = new double[20], a2 = new double[20], d2 = new double[20];
        private int step;

        public IReadOnlyList<double> Gradient => g;

        public double Train(double eta)
        {
            step++;
            Array.Clear(g);
            var loss = 0.0;
            foreach (var (x, y, target) in Points())
            {
                var z = Forward(x, y);
                loss += (Math.Log(1 + Math.Exp(z)) - target * z) / 194;
                Backward(x, y, (1 / (1 + Math.Exp(-z)) - target) / 194);
            }

            for (var i = 0; i < w.Length; i++)
            {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                w[i] -= eta * (m[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }

            return loss;
        }

        public int Right() => Points().Count(point => Forward(point.X, point.Y) > 0 == point.Target > 0.5);

        private static IEnumerable<(double X, double Y, double Target)> Points()
        {
            for (var i = 0; i < 97; i++)
            {
                var (sin, cos) = Math.SinCos(i * Math.PI / 16);
                var radius = 6.5 * (104 - i) / 104;
                yield return (radius * sin, radius * cos, 1);
                yield return (-radius * sin, -radius * cos, 0);
            }
        }

        private double Forward(double x, double y)
        {
            for (var j = 0; j < 20; j++) a1[j] = Math.Tanh(w[2 * j] * x + w[2 * j + 1] * y + w[B1 + j]);
            var z = w[B3];
            for (var j = 0; j < 20; j++)
            {
                var sum = w[B2 + j];
                for (var i = 0; i < 20; i++) sum += w[W2 + 20 * j + i] * a1[i];
                a2[j] = Math.Tanh(sum);
                z += w[W3 + j] * a2[j];
            }

            return z;
        }

        private void Backward(double x, double y, double dz)
        {
            g[B3] += dz;
            for (var j = 0; j < 20; j++)
            {
                g[W3 + j] += dz * a2[j];
                d2[j] = dz * w[W3 + j] * (1 - a2[j] * a2[j]);
                g[B2 + j] += d2[j];
                for (var i = 0; i < 20; i++) g[W2 + 20 * j + i] += d2[j] * a1[i];
            }

            for (var i = 0; i < 20; i++)
            {
                var d1 = 0.0;
                for (var j = 0; j < 20; j++) d1 += d2[j] * w[W2 + 20 * j + i];
                d1 *= 1 - a1[i] * a1[i];
                g[B1 + i] += d1;
                g[2 * i] += d1 * x;
                g[2 * i + 1] += d1 * y;
            }
        }
    }
}
