using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HuberExample
{
    [Example("loss/huber", "Between the median and the mean")]
    public static void Run([Range(0.1, 30, Log = true)] double delta = 3)
    {
        #region huber
        double[] data = [0, 1, 2, 5, 22];   // mean 6, median 2
        var gradient = new double[5];

        // The slope rises with c. Halve the interval until only the
        // place is left where it is zero.
        double Best(Loss huber)
        {
            double low = 0, high = 22;
            while (high - low > 1e-9)
            {
                var c = (low + high) / 2;
                huber.Gradient([c, c, c, c, c], data, gradient);
                if (gradient.Sum() < 0) low = c;
                else high = c;
            }
            return (low + high) / 2;
        }

        var loss = new Huber(delta);
        var (best, small, large) =
            (Best(loss), Best(new Huber(0.1)), Best(new Huber(16)));
        Console.WriteLine($"best = {best.Fixed(4)}");
        Console.WriteLine($"best[0.1] = {small.Fixed(4)}");
        Console.WriteLine($"best[16] = {large.Fixed(4)}");

        // At the best c the pulls of the targets add up to zero.
        foreach (var t in data)
        {
            loss.Gradient([best], [t], gradient.AsSpan(0, 1));
            var (pull, key) = (gradient[0], t.Fixed(0));
            Console.WriteLine($"pull[{key}] = {pull.Fixed(4)}");
        }
        #endregion

        Figure.Plot("curve").Title("Huber loss and its gradient")
            .Description($"Up to an error of {delta.Fixed(1)} in size the loss is a parabola and the gradient the error itself; beyond, the loss goes on as a straight line and the gradient stays constant.")
            .XAxis("error y - t").YAxis("loss, gradient")
            .Line("loss", e => loss.Value([e], [0]), -6, 6, count: 61)
            .Line("gradient", e => Math.Clamp(e, -delta, delta), -6, 6, count: 61)
            .Save();

        double[] deltas = [.. Enumerable.Range(0, 61).Select(i => Elementary.Pow(10, -1 + i / 24.0))];
        Figure.Plot("best").Title("The best constant for 0, 1, 2, 5 and 22")
            .Description("Over a logarithmic axis of delta the best constant stays at the median 2 for small delta, rises, and reaches the mean 6 at delta 16.")
            .XAxis("delta", log: true).YAxis("best constant", min: 0, max: 8)
            .Line("Huber", deltas, deltas.Select(d => Best(new Huber(d))))
            .HorizontalLine(2, "median")
            .HorizontalLine(6, "mean")
            .Save();
    }
}
