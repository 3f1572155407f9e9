using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class LocalMinimumExample
{
    [Example("learning-rate/local-minimum", "Which of two valleys you end in")]
    public static void Run([Range(-2, 2, Step = 0.1)] double start = 2)
    {
        #region local-minimum
        double Loss(double w) => w * w * w * w - 3 * w * w + w;
        double Slope(double w) => 4 * w * w * w - 6 * w + 1;
        double Descend(double eta)
        {
            var w = start;
            for (var k = 0; k < 5000; k++) w -= eta * Slope(w);
            return w;
        }

        double[] rates = [0.001, 0.05, 0.1, 0.15];
        foreach (var eta in rates)
        {
            var w = Descend(eta);
            Console.WriteLine($"w[{eta.Fixed(3)}] = {w.Fixed(4)}");
            Console.WriteLine($"loss[{eta.Fixed(3)}] = {Loss(w).Fixed(4)}");
            Console.WriteLine($"slope[{eta.Fixed(3)}] = {Slope(w).Fixed(4)}");
        }
        #endregion

        var (low, high) = (Descend(0.001), Descend(0.1));
        Figure.Plot("valleys")
            .Title("A loss with two valleys")
            .Description($"A curve with two valleys. The left one is deeper. From w = {start.Fixed(1)}, the rate 0.001 ends at w = {low.Fixed(4)}, the rate 0.1 at w = {high.Fixed(4)}.")
            .XAxis("weight w").YAxis("loss")
            .Line("loss", Loss, -2, 2.1)
            .Points("ends", [start, low, high], [Loss(start), Loss(low), Loss(high)])
            .Label(start, Loss(start), "start")
            .Label(low, Loss(low), "η = 0.001")
            .Label(high, Loss(high), "η = 0.1")
            .Save();
    }
}
