using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A hidden layer of ReLU units whose weights are written down approximates a parabola.</summary>
public static class UniversalApproximationExample
{
    /// <summary>Builds the interpolant of x squared for three sizes and measures its largest error.</summary>
    [Example("neuron/universal-approximation", "ReLU units draw x squared")]
    public static void Run([Range(1, 16, Step = 1)] int units = 4)
    {
        #region universal-approximation
        // unit k bends at k/n; the output weights are the changes of
        // slope that make the broken line meet x^2 at every k/n
        Network Interpolant(int n)
        {
            var hidden = new Dense(1, n, new Relu());
            var output = new Dense(n, 1, new Identity());
            for (var k = 0; k < n; k++)
            {
                hidden[k, 0] = 1;
                hidden.Biases[k] = -(double)k / n;
                output[0, k] = (k == 0 ? 1.0 : 2.0) / n;
            }
            return new Network(hidden, output);
        }

        double Error(int n)
        {
            var network = Interpolant(n);
            return Enumerable.Range(0, 64 * n + 1)
                .Select(i => i / (64.0 * n))
                .Max(x => Math.Abs(network.Forward([x])[0] - x * x));
        }

        int[] sizes = [units, 2 * units, 4 * units];
        foreach (var n in sizes)
        {
            var closed = 1 / (4.0 * n * n);
            Console.WriteLine($"error[{n}] = {Error(n).Fixed(10)}");
            Console.WriteLine($"closed[{n}] = {closed.Fixed(10)}");
        }
        #endregion

        var figure = Figure.Plot("fit").Title("x squared and broken lines of one, two and four ReLU units")
            .Description("A parabola from (0, 0) to (1, 1). One unit gives the straight line between the ends, two units bend it once, and with four the broken line can hardly be told from the parabola.")
            .XAxis("x", min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1]).YAxis("y", min: 0, max: 1, ticks: [0, 0.5, 1])
            .Line("x²", x => x * x, 0, 1, 41);
        foreach (var n in new[] { 1, 2, 4 })
        {
            double[] knots = [.. Enumerable.Range(0, n + 1).Select(k => (double)k / n)];
            var network = Interpolant(n);
            figure.Line($"{n}", knots, knots.Select(x => network.Forward([x])[0]));
        }
        figure.Save();
    }
}
