using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ForwardVarianceExample
{
    [Example("weight-initialization/forward-variance", "Fifty linear layers, three scales")]
    public static void Run([Range(10, 200, Step = 10)] int width = 100, [Range(1, 50, Step = 1)] int layers = 50, [Range(1, 3, Step = 1)] int seeds = 3)
    {
        #region forward-variance
        // The rms of the signal after each layer of a linear network.
        double[] Signal(double deviation, int seed)
        {
            var random = new Xoshiro256(seed);
            var a = Enumerable.Repeat(1.0, width).ToArray();
            var rms = new double[layers];
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(width, width, new Identity());
                layer.Initialize(new Normal(deviation), random);
                a = layer.Forward(a);
                rms[l] = Math.Sqrt(a.Average(v => v * v));
            }
            return rms;
        }

        double[] deviations = [0.01, 0.1, 1];
        var signals = deviations.Select(deviation =>
            Enumerable.Range(1, seeds)
                .Select(seed => Signal(deviation, seed))
                .ToArray()).ToArray();
        foreach (var (deviation, runs) in deviations.Zip(signals))
        {
            var key = deviation.Fixed(2);
            var factor = Math.Sqrt(width) * deviation;
            var expected = Elementary.Pow(factor, layers);
            var lowest = runs.Min(rms => rms[^1]);
            var highest = runs.Max(rms => rms[^1]);
            Console.WriteLine($"expected[{key}] = {expected.Scientific(2)}");
            Console.WriteLine($"lowest[{key}] = {lowest.Scientific(2)}");
            Console.WriteLine($"highest[{key}] = {highest.Scientific(2)}");
        }
        #endregion

        var steps = Enumerable.Range(1, layers).Select(l => (double)l).ToArray();
        var tens = steps.Where(l => l % 10 == 0).ToArray();
        var figure = Figure.Plot("signal").Title("The signal through a linear network, by layer")
            .Description("Three straight lines on a logarithmic axis. With standard deviation 1 the signal grows by a factor of ten in each layer, with 0.01 it shrinks by ten, with 0.1 it keeps its size. Dots mark the closed form.")
            .XAxis("layer").YAxis("rms of the signal", log: true);
        foreach (var (deviation, runs) in deviations.Zip(signals).Reverse())
        {
            figure.Line($"sd {deviation}", steps, runs[0]);
            figure.Points($"sd {deviation}", tens, tens.Select(l => Elementary.Pow(Math.Sqrt(width) * deviation, (int)l)));
        }

        figure.Save();
    }
}
