using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The constants of LeCun's scaled tanh, and the variance that tanh and scaled tanh leave of a standard normal input.</summary>
public static class LecunTanhExample
{
    /// <summary>Checks f(1) = 1, locates the strongest bend, and integrates the mean square over the normal density.</summary>
    [Example("neuron/lecun-tanh", "What the constants 1.7159 and 2/3 do")]
    public static void Run()
    {
        #region lecun-tanh
        var f = new ScaledTanh();          // 1.7159 tanh(2z / 3)
        Console.WriteLine($"f[1] = {f.Value(1).Fixed(10)}");
        Console.WriteLine($"slope[0] = {f.Derivative(0).Fixed(4)}");

        // The bend is strongest where tanh(2z / 3)^2 = 1/3.
        var r = Math.Sqrt(1.0 / 3);
        var bend = 1.5 * Elementary.Log((1 + r) / (1 - r)) / 2;
        Console.WriteLine($"bend = {bend.Fixed(4)}");

        foreach (var g in new ElementwiseActivation[] { f, new Tanh() })
        {
            double square = 0, total = 0;
            for (var i = -160; i <= 160; i++)
            {
                var z = i / 20.0;          // from -8 to 8
                var density = Elementary.Exp(-z * z / 2);
                square += density * g.Value(z) * g.Value(z);
                total += density;
            }

            var name = g.GetType().Name;
            Console.WriteLine(
                $"square[{name}] = {(square / total).Fixed(4)}");
            var gain = Math.Sqrt(total / square);
            Console.WriteLine($"gain[{name}] = {gain.Fixed(4)}");
        }
        #endregion
    }
}
