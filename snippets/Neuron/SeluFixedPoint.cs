using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The mean square of a SELU network is drawn to 1: the map of an infinitely wide layer beside a network with drawn weights.</summary>
public static class SeluFixedPointExample
{
    /// <summary>Iterates the closed-form map from an input that is too large or too small, and measures a network of the given width.</summary>
    [Example("neuron/selu-fixed-point", "A SELU network finds its scale")]
    public static void Run([Range(0.1, 4, Step = 0.1)] double start = 3, [Seed] int seed = 1)
    {
        #region selu-fixed-point
        // E[selu(z)^2] for a normal z of mean 0 and variance v
        static double Map(double v)
        {
            var (s, t) = (Math.Sqrt(v / 2), Math.Sqrt(2 * v));
            var b = Elementary.Exp(v / 2) * Elementary.Erfc(s);
            var c = Elementary.Exp(2 * v) * Elementary.Erfc(t);
            var tail = Selu.Alpha * Selu.Alpha * (1 - 2 * b + c);
            return Selu.Lambda * Selu.Lambda * (v + tail) / 2;
        }

        const int width = 150, samples = 10, depth = 16;
        var random = new Xoshiro256(seed);
        var batch = new double[samples][];
        for (var i = 0; i < samples; i++)
            batch[i] = [.. Enumerable.Range(0, width)
                .Select(_ => Math.Sqrt(start) * random.NextNormal())];

        List<double> predicted = [start], measured = [start];
        for (var l = 1; l <= depth; l++)
        {
            var layer = new Dense(width, width, new Selu());
            layer.Initialize(new LeCun(), random);
            batch = [.. batch.Select(a => layer.Forward(a))];
            predicted.Add(Map(predicted[^1]));
            measured.Add(batch.Average(a => a.Average(x => x * x)));
            if (l is not (1 or 2 or 4 or 8 or 16)) continue;
            Console.WriteLine($"map[{l}] = {predicted[l].Fixed(3)}");
            Console.WriteLine($"network[{l}] = {measured[l].Fixed(3)}");
        }

        var pull = (Map(1 + 1e-4) - Map(1 - 1e-4)) / 2e-4;
        Console.WriteLine($"pull = {pull.Fixed(6)}");
        #endregion

        Figure.Plot("layers").Title("The mean square of the activations, layer by layer")
            .Description($"The map falls or rises smoothly from {start.Fixed(1)} toward 1 and stays there. The points of a drawn network scatter around it.")
            .XAxis("layer", ticks: [0, 4, 8, 12, 16]).YAxis("mean square", min: 0, max: Math.Max(2, start * 1.1))
            .Line("map", predicted).Points("network", Enumerable.Range(0, depth + 1).Select(l => (double)l), measured).HorizontalLine(1, "").Label(8.5, 0.5, "fixed point: 1").Save();
    }
}
