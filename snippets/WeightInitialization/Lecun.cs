using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Weights of variance 1 / fan_in in thirty wide layers of five activations, beside the recursion for infinite width.</summary>
public static class LecunExample
{
    [Example("weight-initialization/lecun", "Thirty layers with Var w = 1 / fan_in")]
    public static void Run([Range(100, 1000, Step = 100)] int width = 1000, [Range(5, 30, Step = 1)] int layers = 30, [Seed] int seed = 1)
    {
        #region lecun
        // n Var w = 1: each z is normal, its variance mean(a * a).
        double[] Drawn(ElementwiseActivation f)
        {
            var random = new Xoshiro256(seed);
            var (square, rms) = (1.0, new List<double>());
            for (var l = 0; l < layers; l++)
            {
                var sum = 0.0;
                for (var unit = 0; unit < width; unit++)
                {
                    var z = Math.Sqrt(square) * random.NextNormal();
                    var a = f.Value(z);
                    sum += a * a;
                }
                square = sum / width;
                rms.Add(Math.Sqrt(square));
            }
            return [.. rms];
        }

        // The same for infinite width: the mean is an integral.
        double Next(ElementwiseActivation f, double square)
        {
            var sum = 0.0;
            for (var x = -8.0; x <= 8; x += 0.0625)
            {
                var a = f.Value(Math.Sqrt(square) * x);
                sum += a * a * Elementary.Exp(-x * x / 2) * 0.0625;
            }
            return sum / Math.Sqrt(2 * Math.PI);
        }

        var signals = new Dictionary<string, double[]>();
        foreach (var (name, f) in new (string, ElementwiseActivation)[]
        {
            ("identity", new Identity()), ("selu", new Selu()),
            ("1.7159 tanh", new ScaledTanh()), ("tanh", new Tanh()),
            ("relu", new Relu())
        })
        {
            signals[name] = Drawn(f);
            var square = 1.0;
            for (var l = 0; l < layers; l++) square = Next(f, square);
            var law = Math.Sqrt(square);
            var rms = signals[name][^1];
            Console.WriteLine($"rms[{name}] = {rms.Scientific(2)}");
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
