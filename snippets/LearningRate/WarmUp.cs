using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A loss that is steep where training starts and flat where it ends: the full rate fits only the end.</summary>
public static class WarmUpExample
{
    [Example("learning-rate/warm-up", "A start that the full rate would not survive")]
    public static void Run([Range(0.05, 1, Step = 0.05)] double eta = 0.5, [Range(1, 40)] int climb = 10)
    {
        #region warm-up
        var warmUp = new WarmUp(climb, eta);
        foreach (var k in new[] { 0, 1, 9, 10 })
            Console.WriteLine($"eta[{k}] = {warmUp.At(k).Fixed(4)}");

        // Descent on w⁴ / 4 from 3. The slope is w³.
        double[] Descend(LearningRateSchedule rate)
        {
            var w = new double[201];
            w[0] = 3;
            for (var k = 0; k < 200; k++)
                w[k + 1] = w[k] - rate.At(k) * w[k] * w[k] * w[k];
            return w;
        }

        var (full, warmed) = (Descend(eta), Descend(warmUp));
        var small = Descend(0.2);
        for (var k = 1; k <= 3; k++)
        {
            Console.WriteLine($"full[{k}] = {full[k].Scientific(2)}");
            Console.WriteLine($"warm[{k}] = {warmed[k].Fixed(4)}");
        }

        Console.WriteLine($"full[200] = {full[200].Fixed(4)}");
        Console.WriteLine($"warm[200] = {warmed[200].Fixed(4)}");
        Console.WriteLine($"small[200] = {small[200].Fixed(4)}");
        #endregion

        int[] places = [.. Enumerable.Range(0, 21), .. Enumerable.Range(5, 36).Select(i => 5 * i)];
        double Seen(double w) => Math.Abs(w) is > 0 and < 1000 ? Math.Abs(w) : double.NaN;
        Figure.Plot("distance")
            .Title("Distance from the minimum by step, on a logarithmic axis")
            .Description($"Three lines from 3. At the full rate {eta.Fixed(2)} the distance may shoot out of the picture within a few steps. With {climb} steps of warm-up it falls; at the constant rate 0.2 as well, but it ends higher than a warmed-up rate that is larger.")
            .XAxis("step k", max: 200).YAxis("distance", log: true, min: 0.03, max: 1000)
            .Line("rate 0.2", places.Select(k => (double)k), places.Select(k => Seen(small[k])))
            .Line("warm-up", places.Select(k => (double)k), places.Select(k => Seen(warmed[k])))
            .Line("full rate", places.Select(k => (double)k), places.Select(k => Seen(full[k])))
            .Save();
    }
}
