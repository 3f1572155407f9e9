using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two inputs of the same rate make a spiking cell fire or not, depending on when their spikes come.</summary>
public static class SpikeTimingExample
{
    /// <summary>Runs the cell for a second with the spikes together and apart, and prints what a weighted sum of the rates would say.</summary>
    [Example("neuron/spike-timing", "Same rates, other timing")]
    public static void Run([Range(0, 19, Step = 1)] int delay = 10)
    {
        #region spike-timing
        // Two inputs with a spike each 20 ms. A spike lifts V by 0.6, V
        // leaks with tau = 10 ms, and the cell fires when V reaches 1.
        var decay = Elementary.Exp(-0.1);  // in one millisecond
        var traces = new List<double[]>();
        foreach (var shift in new[] { 0, delay })
        {
            var v = new double[1000];
            var (before, spikes, in1, in2) = (0.0, 0, 0, 0);
            for (var ms = 0; ms < 1000; ms++)
            {
                var s1 = ms % 20 == 0 ? 1 : 0;
                var s2 = ms % 20 == shift ? 1 : 0;
                v[ms] = before * decay + 0.6 * (s1 + s2);
                if (v[ms] >= 1) spikes++;
                before = v[ms] >= 1 ? 0 : v[ms];
                (in1, in2) = (in1 + s1, in2 + s2);
            }

            var neuron = new Neuron([0.6, 0.6], 0, new Identity());
            var sum = neuron.Forward([in1, in2]);
            var name = traces.Count == 0 ? "together" : "apart";
            Console.WriteLine($"sum[{name}] = {sum.Fixed(1)}");
            Console.WriteLine($"highest[{name}] = {v.Max().Fixed(4)}");
            Console.WriteLine($"spikes[{name}] = {spikes}");
            traces.Add(v);
        }
        #endregion

        double[] time = [.. Enumerable.Range(0, 80).Select(ms => (double)ms)];
        Figure.Plot("potential").Title("The same spikes, together and apart")
            .Description("Two saw-tooth lines. When the inputs come together the potential jumps over the threshold each time; when they take turns it climbs a little from peak to peak but stays below it.")
            .XAxis("time in ms").YAxis("potential V", min: 0, max: 1.3, ticks: [0, 0.5, 1])
            .Line("together", time, traces[0].Take(80)).Line("apart", time, traces[1].Take(80)).HorizontalLine(1, "threshold").Save();
    }
}
