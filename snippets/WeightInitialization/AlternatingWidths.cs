using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Linear layers that widen and narrow in turn, under the forward rule, the backward rule and the compromise.</summary>
public static class AlternatingWidthsExample
{
    [Example("weight-initialization/alternating-widths", "Widths that go up and down")]
    public static void Run([Range(8, 64, Step = 8)] int narrow = 32, [Range(1, 6, Step = 1)] int ratio = 4, [Range(2, 30, Step = 2)] int layers = 30, [Seed] int seed = 1)
    {
        #region alternating-widths
        var wide = ratio * narrow;
        var courses = new Dictionary<string, List<double>>();
        foreach (var (name, rule) in new (string, VarianceScaling)[]
        {
            ("fan_in", new ScaledVariance(1, FanMode.In)),
            ("fan_out", new ScaledVariance(1, FanMode.Out)),
            ("Glorot", new Glorot())
        })
        {
            // Closed form: what becomes of the mean square.
            var (forward, backward) = (1.0, 1.0);
            var course = courses[name] = [1.0];
            for (var l = 0; l < layers; l++)
            {
                var fan = l % 2 == 0
                    ? new Fan(narrow, wide) : new Fan(wide, narrow);
                forward *= fan.In * rule.Variance(fan);
                backward *= fan.Out * rule.Variance(fan);
                course.Add(forward);
            }

            // One network, from the same random numbers each time.
            var random = new Xoshiro256(seed);
            var a = Enumerable.Repeat(1.0, narrow).ToArray();
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(a.Length,
                    l % 2 == 0 ? wide : narrow, new Identity());
                layer.Initialize(rule, random);
                a = layer.Forward(a);
            }
            var drawn = a.Average(v => v * v);
            Console.WriteLine($"forward[{name}] = {forward.Scientific(2)}");
            Console.WriteLine($"backward[{name}] = {backward.Scientific(2)}");
            Console.WriteLine($"drawn[{name}] = {drawn.Scientific(2)}");
        }
        #endregion

        double[] at = [.. Enumerable.Range(0, layers + 1).Select(l => (double)l)];
        var figure = Figure.Plot("forward").Title("The mean square of the signal, by layer, where widths alternate")
            .Description("Three lines on a logarithmic axis. The fan_in rule is level at one. The fan_out rule jumps between one and one quarter and does not fall further. Glorot's compromise zigzags downward, in thirty layers to about a thousandth.")
            .XAxis("layer").YAxis("mean square", log: true);
        foreach (var (name, course) in courses)
            figure.Line(name, at, course);
        figure.Save();
    }
}
