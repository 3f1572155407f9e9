using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class LogCoshExample
{
    [Example("loss/log-cosh", "The smooth cousin of Huber")]
    public static void Run()
    {
        #region log-cosh
        double[] data = [0, 1, 2, 5, 22];   // mean 6, median 2
        var loss = new LogCosh();
        var gradient = new double[5];

        // Descend: the slope at c is the mean of tanh(c - t).
        var best = 6.0;
        for (var step = 0; step < 200; step++)
        {
            double[] c = [best, best, best, best, best];
            loss.Gradient(c, data, gradient);
            best -= gradient.Sum();
        }
        Console.WriteLine($"best = {best.Fixed(4)}");

        // An error that is tiny, ordinary and huge, by the definition
        // and by the library, with the slope.
        foreach (var e in new[] { 1e-6, 1, 1000 })
        {
            var cosh = (Elementary.Exp(e) + Elementary.Exp(-e)) / 2;
            var naive = Elementary.Log(cosh);
            var value = loss.Value([e], [0]);
            loss.Gradient([e], [0], gradient.AsSpan(0, 1));
            var (slope, key) = (gradient[0], e.Scientific(0));
            Console.WriteLine($"naive[{key}] = {naive.Scientific(6)}");
            Console.WriteLine($"value[{key}] = {value.Scientific(6)}");
            Console.WriteLine($"slope[{key}] = {slope.Scientific(3)}");
        }
        #endregion

        Figure.Plot("curve").Title("Log-cosh and its gradient, beside Huber")
            .Description("The log-cosh loss is round at 0 and nearly straight from an error of 2 on, always below the Huber loss with delta 1. Its gradient is the hyperbolic tangent, from -1 to 1.")
            .XAxis("error y - t").YAxis("loss, gradient", min: -1.5, max: 3.5)
            .Line("Huber", e => new Huber().Value([e], [0]), -4, 4, count: 65)
            .Line("log-cosh", e => loss.Value([e], [0]), -4, 4, count: 65)
            .Line("gradient", Elementary.Tanh, -4, 4, count: 65)
            .Save();
    }
}
