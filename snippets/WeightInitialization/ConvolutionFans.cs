using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The fans of a 3 x 3 convolution do not know the size of the image; at its border they are not quite true.</summary>
public static class ConvolutionFansExample
{
    [Example("weight-initialization/convolution-fans", "A convolution's fans, and its border")]
    public static void Run([Range(1, 32, Step = 1)] int channels = 16, [Range(16, 256, Step = 16)] int filters = 256, [Seed] int seed = 1)
    {
        #region convolution-fans
        var random = new Xoshiro256(seed);
        double[] z = [];
        foreach (var size in new[] { 16, 8 })
        {
            var shape = new FeatureMaps(channels, size, size);
            var layer = new Convolution(
                shape, filters, 3, 3, new Identity(), padding: 1);
            layer.Initialize(new LeCun(), random);
            Console.WriteLine($"fan_in[{size} x {size}] = {layer.Fan.In}");
            Console.WriteLine($"fan_out[{size} x {size}] = {layer.Fan.Out}");

            double[] x = [.. Enumerable.Range(0, shape.Length)
                .Select(_ => 2.0 * random.Next(2) - 1)]; // -1 or 1
            z = layer.Forward(x);
        }

        // How many of the two borders does a position of the 8 x 8
        // map touch? The padding there adds nothing.
        int Borders(int index) =>
            (index / 8 % 8 is 0 or 7 ? 1 : 0) + (index % 8 is 0 or 7 ? 1 : 0);
        var squares = z.Select((v, i) => (Square: v * v, Touches: Borders(i)))
            .GroupBy(v => v.Touches, v => v.Square)
            .ToDictionary(g => g.Key, g => g.Average());
        Console.WriteLine($"inside = {squares[0].Fixed(3)}");
        Console.WriteLine($"edge = {squares[1].Fixed(3)}");
        Console.WriteLine($"corner = {squares[2].Fixed(3)}");
        #endregion

        Figure.Plot("border").Title("The mean square of z inside the map, at an edge and in a corner")
            .Description("Three bars: about one inside the map, about two thirds at an edge and about four ninths in a corner.")
            .XAxis("position").YAxis("mean square of z", min: 0)
            .Bars("mean square", ["inside", "edge", "corner"], [.. Enumerable.Range(0, 3).Select(k => Math.Round(squares[k], 3))])
            .Save();
    }
}
