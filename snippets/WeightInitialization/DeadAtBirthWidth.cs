using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Width is what saves a deep ReLU network from being dead for an input.</summary>
public static class DeadAtBirthWidthExample
{
    /// <summary>Counts dead networks for five widths, with zero biases and with small positive ones.</summary>
    [Example("weight-initialization/dead-at-birth-width", "How wide a ReLU network must be")]
    public static void Run([Range(1, 30, Step = 1)] int layers = 10)
    {
        #region dead-at-birth-width
        // the share of networks that pass nothing on for one input
        double Dead(int width, double bias) =>
            Enumerable.Range(1, 500).Average(seed =>
            {
                var random = new Xoshiro256(seed);
                var a = Enumerable.Repeat(1.0, width).ToArray();
                for (var l = 0; l < layers; l++)
                {
                    var layer = new Dense(width, width, new Relu());
                    layer.Initialize(new He(), random);
                    layer.Biases.Fill(bias);
                    a = layer.Forward(a);
                }
                return a.All(v => v == 0) ? 1.0 : 0;
            });

        double Closed(int width) => 1 - Elementary.Pow(
            1 - Elementary.Pow(0.5, width), layers);

        int[] widths = [1, 2, 4, 6, 8];
        foreach (var n in widths)
        {
            var (plain, raised) = (Dead(n, 0), Dead(n, 0.1));
            Console.WriteLine($"closed[{n}] = {Closed(n).Fixed(4)}");
            Console.WriteLine($"dead[{n}] = {plain.Fixed(4)}");
            Console.WriteLine($"bias[{n}] = {raised.Fixed(4)}");
        }
        #endregion

        double[] axis = [1, 2, 3, 4, 5, 6, 7, 8];
        Figure.Plot("width").Title($"Networks of {layers} layers that are dead for an input, by width")
            .Description("The share falls from nearly one to a few hundredths when the width grows from 1 to 8. The measured points lie on the closed form.")
            .XAxis("units in each layer", min: 0.8, max: 8.2, ticks: [1, 2, 3, 4, 5, 6, 7, 8]).YAxis("share that is dead", min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1])
            .Line("closed", axis, axis.Select(n => Closed((int)n))).Points("drawn", widths.Select(n => (double)n), widths.Select(n => Dead(n, 0))).Save();
    }
}
