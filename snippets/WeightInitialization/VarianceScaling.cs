using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The gain of six activations, and thirty layers with it and without it.</summary>
public static class VarianceScalingExample
{
    [Example("weight-initialization/variance-scaling", "The gain that keeps the signal")]
    public static void Run([Range(100, 1000, Step = 100)] int width = 1000, [Range(5, 30, Step = 1)] int layers = 30, [Seed] int seed = 1)
    {
        #region variance-scaling
        // Var w = gain^2 / n, one normal z for each row of weights;
        // size is the rms of z, that of the first layer to begin with.
        double[] Signal(ElementwiseActivation f, double gain, double size)
        {
            var random = new Xoshiro256(seed);
            var course = new List<double> { size };
            for (var l = 0; l < layers; l++)
            {
                var square = Enumerable.Range(0, width).Average(_ =>
                    Elementary.Pow(f.Value(size * random.NextNormal()), 2));
                size = gain * Math.Sqrt(square);
                course.Add(size);
            }
            return [.. course];
        }

        var courses = new List<(string Name, double[] Rms)>();
        foreach (var (name, f) in new (string, ElementwiseActivation)[]
        {
            ("relu", new Relu()), ("tanh", new Tanh()),
            ("gelu", new Gelu())
        })
        {
            var gain = Gain.For(f); // 1 / sqrt(mean of f(z)^2)
            var without = Signal(f, 1, 1)[^1];
            Console.WriteLine($"gain[{name}] = {gain.Fixed(4)}");
            Console.WriteLine($"no_gain[{name}] = {without.Scientific(1)}");
            foreach (var (label, first) in new[]
                { ("small", 0.7), ("one", 1), ("large", 1.4) })
            {
                var course = Signal(f, gain, first);
                courses.Add((name, course));
                Console.WriteLine($"{label}[{name}] = {course[^1].Fixed(3)}");
            }
        }
        #endregion

        double[] at = [.. Enumerable.Range(0, Math.Min(layers, 15) + 1).Select(l => (double)l)];
        var figure = Figure.Plot("signal").Title("The size of z by layer, each activation with its own gain")
            .Description("Nine lines on a logarithmic axis, three for each activation, which start at 0.7, 1 and 1.4. The three tanh lines meet at one within a few layers. The three ReLU lines stay parallel. The GELU lines part: one falls, one rises.")
            .XAxis("layer").YAxis("rms of z", log: true);
        foreach (var (name, rms) in courses)
            figure.Line(name, at, rms.Take(at.Length));
        figure.Save();
    }
}
