using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Narrow networks of fifty layers, each with the rule made for its activation: how far single draws lie apart.</summary>
public static class SignalSpreadExample
{
    [Example("weight-initialization/signal-spread", "One draw can be off by orders of magnitude")]
    public static void Run([Range(16, 128, Step = 16)] int width = 32, [Range(5, 50, Step = 5)] int layers = 50, [Range(100, 500, Step = 100)] int draws = 500, [Seed] int seed = 1)
    {
        #region signal-spread
        var random = new Xoshiro256(seed);

        // Var w = s / n. Given the signal, z is normal with variance
        // s * mean(a * a): one number stands for a row of weights.
        double LastRms(ElementwiseActivation f, double s)
        {
            var square = 1.0;
            for (var l = 0; l < layers; l++)
            {
                var scale = Math.Sqrt(s * square);
                square = Enumerable.Range(0, width).Average(_ => Elementary
                    .Pow(f.Value(scale * random.NextNormal()), 2));
            }
            return Math.Sqrt(square);
        }

        var sorted = new Dictionary<string, double[]>();
        foreach (var (name, f, s) in
            new (string, ElementwiseActivation, double)[]
        {
            ("linear", new Identity(), 1), ("relu", new Relu(), 2),
            ("tanh", new Tanh(), 1)
        })
        {
            var rms = sorted[name] = [.. Enumerable.Range(0, draws)
                .Select(_ => LastRms(f, s)).Order()];
            foreach (var (at, share) in new[]
                { ("low", 0.05), ("median", 0.5), ("high", 0.95) })
            {
                var value = rms[(int)(share * draws)];
                Console.WriteLine($"{at}[{name}] = {value.Scientific(2)}");
            }
        }

        // Closed form of the median: e^-v, v = r * layers / (4 * width).
        foreach (var (name, r) in new[] { ("linear", 2), ("relu", 5) })
        {
            var law = Elementary.Exp(-r * layers / (4.0 * width));
            Console.WriteLine($"law[{name}] = {law.Scientific(2)}");
        }
        #endregion

        var figure = Figure.Plot("draws").Title("The signal after fifty layers, all draws in order")
            .Description("Three rising curves of sorted draws on a logarithmic axis. The tanh networks lie closest together, below a third. The linear ones spread over more than one order of magnitude, the ReLU ones over more than two.")
            .XAxis("share of draws below", min: 0, max: 1).YAxis("rms of the signal", log: true);
        foreach (var (name, rms) in sorted)
            figure.Line(name, Enumerable.Range(0, 50).Select(i => (i + 0.5) / 50), Enumerable.Range(0, 50).Select(i => rms[draws * (2 * i + 1) / 100]));
        figure.Save();
    }
}
