using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Weights of variance 1 / fan_in in thirty wide layers of five activations, beside the recursion for infinite width.</summary>
public static class LecunExample
{
    [Example("weight-initialization/lecun", "Thirty layers with Var w = 1 / fan_in")]
    public static void Run([Range(100, 1000, Step = 100)] int width = 1000, [Range(5, 30, Step = 1)] int layers = 30, [Seed] int seed = 1)
    {
        #region lecun
        // The mean of h(x) over a standard normal x.
        double Mean(Func<double, double> h) => Enumerable
            .Range(-128, 257).Select(k => k / 16.0)
            .Sum(x => h(x) * Elementary.Exp(-x * x / 2) / 16)
            / Math.Sqrt(2 * Math.PI);

        var signals = new Dictionary<string, double[]>();
        foreach (var (name, f) in new (string, ElementwiseActivation)[]
        {
            ("identity", new Identity()), ("selu", new Selu()),
            ("1.7159 tanh", new ScaledTanh()), ("tanh", new Tanh()),
            ("relu", new Relu())
        })
        {
            var random = new Xoshiro256(seed);
            var signal = signals[name] = new double[layers];
            // mean(a * a): of width units, and of infinitely many.
            var (drawn, square) = (1.0, 1.0);
            for (var l = 0; l < layers; l++)
            {
                // n Var w = 1, so z is normal with the variance q.
                double Next(double q, double x) =>
                    Elementary.Pow(f.Value(Math.Sqrt(q) * x), 2);
                drawn = Enumerable.Range(0, width)
                    .Average(_ => Next(drawn, random.NextNormal()));
                square = Mean(x => Next(square, x));
                signal[l] = Math.Sqrt(drawn);
            }

            var law = Math.Sqrt(square);
            Console.WriteLine($"rms[{name}] = {signal[^1].Scientific(2)}");
            Console.WriteLine($"law[{name}] = {law.Scientific(2)}");
        }
        #endregion

        double[] at = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        var figure = Figure.Plot("signal").Title("The signal through thirty layers with LeCun's variance")
            .Description("Five lines on a logarithmic axis. Identity and SELU stay near one, LeCun's scaled tanh settles at about two thirds, plain tanh sinks ever more slowly, ReLU falls in a straight line to a few hundred-thousandths.")
            .XAxis("layer", min: 0, max: layers).YAxis("rms of the signal", log: true);
        foreach (var (name, rms) in signals)
            figure.Line(name, at, rms);
        figure.Save();
    }
}
