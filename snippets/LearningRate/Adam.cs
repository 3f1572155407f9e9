using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class AdamExample
{
    [Example("learning-rate/adam", "The first step, plain and with Adam")]
    public static void Run([Range(0.001, 1, Log = true)] double eta = 0.1)
    {
        #region adam
        double[] slopes = [0.01, 1, 100];
        foreach (var slope in slopes)
        {
            double[] plain = [0.0], adam = [0.0];  // one weight each
            new Optimizer(1, eta).Step(plain, [slope]);
            new Optimizer(1, eta, new Adam()).Step(adam, [slope]);
            var index = slope.Fixed(2);
            Console.WriteLine($"plain[{index}] = {plain[0].Fixed(4)}");
            Console.WriteLine($"adam[{index}] = {adam[0].Fixed(4)}");
        }
        #endregion
    }
}
