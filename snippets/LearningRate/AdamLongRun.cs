using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Thirty thousand steps of Adam at a constant rate on a smooth bowl.</summary>
public static class AdamLongRunExample
{
    [Example("learning-rate/adam-long-run", "Adam at a constant rate, for a long time")]
    public static void Run([Range(0.05, 0.2, Step = 0.05)] double eta = 0.1)
    {
        #region adam-long-run
        Quadratic bowl = new(1, 25);
        var optimizer = new Optimizer(2, eta, new Adam());
        double[] w = [2, 1], gradient = new double[2];
        List<double> losses = [];
        for (var k = 0; k < 30_000; k++)
        {
            losses.Add(bowl.Gradient(w, gradient));
            optimizer.Step(w, gradient);
        }

        // The highest loss in each of a few thousands of steps.
        foreach (var start in new[] { 0, 1000, 4000, 12_000, 29_000 })
        {
            var highest = losses.Skip(start).Take(1000).Max();
            Console.WriteLine($"from[{start}] = {highest.Scientific(2)}");
        }

        var limit = 2 * (1 + 0.9) / (1 - 0.9);
        Console.WriteLine($"limit = {limit.Fixed(0)}");
        #endregion
    }
}
