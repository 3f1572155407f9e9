using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HeExample
{
    [Example("weight-initialization/he", "Thirty ReLU layers: He and Glorot")]
    public static void Run([Range(16, 256, Step = 16)] int width = 256, [Range(1, 30, Step = 1)] int layers = 30, [Seed] int seed = 1)
    {
        #region he
        // The rms of the signal after each layer of a ReLU network.
        double[] Signal(Initializer initializer)
        {
            var random = new Xoshiro256(seed);
            var a = Enumerable.Repeat(1.0, width).ToArray();
            var rms = new double[layers];
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(width, width, new Relu());
                layer.Initialize(initializer, random);
                a = layer.Forward(a);
                rms[l] = Math.Sqrt(a.Average(v => v * v));
            }
            return rms;
        }

        var he = Signal(new He());
        var glorot = Signal(new Glorot());
        Console.WriteLine($"rms[He] = {he[^1].Scientific(2)}");
        Console.WriteLine($"rms[Glorot] = {glorot[^1].Scientific(2)}");
        var ratio = glorot[^1] / he[^1];
        var expected = Elementary.Pow(Math.Sqrt(0.5), layers);
        Console.WriteLine($"ratio = {ratio.Scientific(4)}");
        Console.WriteLine($"expected_ratio = {expected.Scientific(4)}");
        #endregion

        var steps = Enumerable.Range(1, layers).Select(l => (double)l).ToArray();
        Figure.Plot("signal").Title("The signal through thirty ReLU layers")
            .Description("Two lines on a logarithmic axis. With He's variance the signal stays near one, with Glorot's it halves its mean square in every layer and falls in a straight line. Dots mark the closed form.")
            .XAxis("layer").YAxis("rms of the signal", log: true)
            .Line("He", steps, he).Points("He", steps.Where(l => l % 5 == 0), steps.Where(l => l % 5 == 0).Select(_ => 1.0))
            .Line("Glorot", steps, glorot).Points("Glorot", steps.Where(l => l % 5 == 0), steps.Where(l => l % 5 == 0).Select(l => Elementary.Pow(Math.Sqrt(0.5), (int)l)))
            .Save();
    }
}
