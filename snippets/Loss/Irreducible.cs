using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class IrreducibleExample
{
    [Example("loss/irreducible", "A loss that cannot reach zero")]
    public static void Run([Range(-3, 3, Step = 0.1)] double start = 3, [Range(1, 1000, Step = 1)] int steps = 400)
    {
        #region irreducible
        // The same input again and again; some labels say 1, the others
        // 0. One logit z has to answer for all.
        foreach (var (ones, count) in new[] { (1, 2), (7, 10) })
        {
            var z = start;
            var loss = new BinaryCrossEntropyFromLogits();
            var share = (double)ones / count;
            double Mean(double logit) =>
                share * loss.Value([logit], [1])
                + (1 - share) * loss.Value([logit], [0]);

            // The gradient is prediction minus label, on average.
            for (var step = 0; step < steps; step++)
                z -= 1.0 * (Elementary.Sigmoid(z) - share);

            var key = $"{ones} of {count}";
            var p = Elementary.Sigmoid(z);
            Console.WriteLine($"start[{key}] = {Mean(start).Fixed(6)}");
            Console.WriteLine($"loss[{key}] = {Mean(z).Fixed(6)}");
            Console.WriteLine($"probability[{key}] = {p.Fixed(6)}");
        }
        #endregion
    }
}
