using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class TanhLayersExample
{
    [Example("weight-initialization/tanh-layers", "Ten tanh layers, three scales")]
    public static void Run([Range(10, 100, Step = 10)] int width = 100, [Range(1, 10, Step = 1)] int layers = 10, [Seed] int seed = 1)
    {
        #region tanh-layers
        foreach (var deviation in new[] { 0.01, 0.1, 1 })
        {
            var random = new Xoshiro256(seed);
            var a = Enumerable.Repeat(1.0, width).ToArray();
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(width, width, new Tanh());
                layer.Initialize(new Normal(deviation), random);
                a = layer.Forward(a);
            }

            var key = deviation.Fixed(2);
            var rms = Math.Sqrt(a.Average(v => v * v));
            var saturated = a.Average(v => Math.Abs(v) > 0.99 ? 1.0 : 0);
            var slope = a.Average(v => 1 - v * v);
            Console.WriteLine($"rms[{key}] = {rms.Scientific(2)}");
            Console.WriteLine($"saturated[{key}] = {saturated.Fixed(2)}");
            Console.WriteLine($"mean_slope[{key}] = {slope.Fixed(4)}");
        }
        #endregion
    }
}
