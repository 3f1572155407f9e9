using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Where a thousand random rates land, drawn evenly and drawn evenly on a logarithmic scale.</summary>
public static class LogScaleSearchExample
{
    [Example("learning-rate/log-scale-search", "Where a thousand trials land")]
    public static void Run([Seed] int seed = 1)
    {
        #region log-scale-search
        var random = new Xoshiro256(seed);
        int[] even = new int[5], log = new int[5];  // by decade
        for (var trial = 0; trial < 1000; trial++)
        {
            var u = random.NextDouble();
            var rate = 1e-5 + u * (1 - 1e-5);
            even[Decade(rate)]++;

            var exponent = -5 + 5 * random.NextDouble();
            rate = Elementary.Pow(10, exponent);
            log[Decade(rate)]++;
        }

        int Decade(double rate) => rate < 1e-4 ? 0 : rate < 1e-3 ? 1
            : rate < 1e-2 ? 2 : rate < 1e-1 ? 3 : 4;
        string[] from = ["1e-5", "1e-4", "1e-3", "1e-2", "1e-1"];
        for (var d = 0; d < 5; d++)
        {
            Console.WriteLine($"even[{from[d]}] = {even[d]}");
            Console.WriteLine($"log[{from[d]}] = {log[d]}");
        }
        #endregion

        Figure.Plot("even")
            .Title("1000 rates drawn evenly between 0.00001 and 1")
            .Description("Five bars, one a decade. Nearly all trials lie in the last decade, under a tenth in the one before, and hardly any in the first three.")
            .XAxis("decade of the rate, from").YAxis("trials", min: 0, max: 1000)
            .Bars("even", from, even.Select(n => (double)n))
            .Save();
        Figure.Plot("log")
            .Title("1000 rates drawn evenly on a logarithmic scale")
            .Description("Five bars of about the same length: each decade has about a fifth of the trials.")
            .XAxis("decade of the rate, from").YAxis("trials", min: 0, max: 1000)
            .Bars("log", from, log.Select(n => (double)n))
            .Save();
    }
}
