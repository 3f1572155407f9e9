using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class SteepParabolaExample
{
    [Example("learning-rate/steep-parabola", "The limit of 3 w²")]
    public static void Run()
    {
        #region steep-parabola
        foreach (var eta in (double[])[0.1, 1.0 / 6, 0.3, 1.0 / 3, 0.35])
        {
            var w = 1.0;
            for (var k = 0; k < 50; k++) w -= eta * 6 * w;
            Console.WriteLine($"w[{eta.Fixed(4)}] = {w.Scientific(2)}");
        }
        #endregion
    }
}
