using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Cutting the tails off a normal distribution narrows it: by how much, what that costs in thirty layers, and the correction.</summary>
public static class TruncatedNormalExample
{
    [Example("weight-initialization/truncated-normal", "What is left after the cut")]
    public static void Run([Range(0.5, 4, Step = 0.1)] double cut = 2, [Seed] int seed = 1)
    {
        #region truncated-normal
        var fan = new Fan(100, 1000);
        double Measure(Initializer initializer)
        {
            var w = new double[100_000];
            initializer.Fill(w, fan, new Xoshiro256(seed));
            return w.Average(x => x * x);
        }

        // What is left of sigma^2 = 1, in closed form and drawn.
        var narrow = new TruncatedNormal(1, cut);
        var left = Math.Sqrt(narrow.Variance);
        Console.WriteLine($"variance = {narrow.Variance.Fixed(4)}");
        Console.WriteLine($"drawn = {Measure(narrow).Fixed(4)}");
        Console.WriteLine($"deviation = {left.Fixed(4)}");

        // Thirty linear layers multiply by it thirty times.
        var signal = Elementary.Pow(left, 30);
        Console.WriteLine($"after_30_layers = {signal.Fixed(4)}");

        // The correction: start from a wider normal.
        var wide = new TruncatedNormal(1 / left, cut);
        Console.WriteLine($"sigma = {(1 / left).Fixed(4)}");
        Console.WriteLine($"limit = {(cut / left).Fixed(4)}");
        Console.WriteLine($"corrected = {Measure(wide).Fixed(4)}");
        #endregion

        double Density(double z) => Elementary.Exp(-z * z / 2) * 0.3989422804014327;
        var inside = Elementary.Erf(cut / Math.Sqrt(2));
        var end = cut / left;
        Figure.Plot("densities").Title("A normal density, cut, and cut and widened")
            .Description("The right halves of three curves. The bell of the normal distribution has a tail; the cut one is higher in the middle and ends at the cut; the corrected one is lower in the middle and ends a little further out.")
            .XAxis("weight", min: 0, max: 4).YAxis("density", min: 0)
            .Line("normal", Density, 0, 4, 50)
            .Line("cut", [.. Enumerable.Range(0, 31).Select(i => cut * i / 30), cut], [.. Enumerable.Range(0, 31).Select(i => Density(cut * i / 30) / inside), 0])
            .Line("corrected", [.. Enumerable.Range(0, 31).Select(i => end * i / 30), end, end], [.. Enumerable.Range(0, 31).Select(i => Density(cut * i / 30) / inside * left), 0, Density(cut) / inside * left])
            .Save();
    }
}
