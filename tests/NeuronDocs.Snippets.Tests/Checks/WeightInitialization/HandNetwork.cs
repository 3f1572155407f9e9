using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

/// <summary>A network with one hidden layer and one linear output, written out without the library: only the random numbers come from it.</summary>
internal sealed class HandNetwork(int inputs, int units, Func<double, double> f, Func<double, double> slope)
{
    public static readonly (double[] X, double Y)[] Xor = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)];

    public double[][] W { get; } = [.. Enumerable.Range(0, units).Select(_ => new double[inputs])];

    public double[] B { get; } = new double[units];

    public double[] V { get; } = new double[units];

    public double C { get; private set; }

    public static HandNetwork Tanh(int inputs, int units) => new(inputs, units, Math.Tanh, z => 1 - Math.Pow(Math.Tanh(z), 2));

    public static HandNetwork Sigmoid(int inputs, int units) =>
        new(inputs, units, z => 1 / (1 + Math.Exp(-z)), z => 1 / (1 + Math.Exp(-z)) / (1 + Math.Exp(z)));

    public static HandNetwork Relu(int inputs, int units) => new(inputs, units, z => Math.Max(0, z), z => z > 0 ? 1 : 0);

    /// <summary>Normal weights, the hidden ones first, as a network draws them.</summary>
    public HandNetwork Drawn(Random random, double hiddenDeviation, double outputDeviation)
    {
        foreach (var row in W)
            for (var i = 0; i < inputs; i++)
                row[i] = hiddenDeviation * random.NextNormal();
        for (var j = 0; j < units; j++)
            V[j] = outputDeviation * random.NextNormal();
        return this;
    }

    public double Loss((double[] X, double Y)[] data) => data.Average(s => Math.Pow(Output(s.X) - s.Y, 2));

    public HandNetwork Train((double[] X, double Y)[] data, double rate, int steps)
    {
        for (var step = 0; step < steps; step++)
            Step(data, rate);
        return this;
    }

    public void Step((double[] X, double Y)[] data, double rate)
    {
        var (gw, gb, gv, gc) = (W.Select(row => new double[row.Length]).ToArray(), new double[units], new double[units], 0.0);
        foreach (var (x, y) in data)
        {
            var error = 2 * (Output(x) - y) / data.Length;
            gc += error;
            for (var j = 0; j < units; j++)
            {
                var z = Z(j, x);
                gv[j] += error * f(z);
                var delta = error * V[j] * slope(z);
                gb[j] += delta;
                for (var i = 0; i < inputs; i++)
                    gw[j][i] += delta * x[i];
            }
        }

        C -= rate * gc;
        for (var j = 0; j < units; j++)
        {
            (B[j], V[j]) = (B[j] - (rate * gb[j]), V[j] - (rate * gv[j]));
            for (var i = 0; i < inputs; i++)
                W[j][i] -= rate * gw[j][i];
        }
    }

    private double Z(int j, double[] x) => B[j] + W[j].Zip(x, (w, v) => w * v).Sum();

    private double Output(double[] x) => C + Enumerable.Range(0, units).Sum(j => V[j] * f(Z(j, x)));
}
