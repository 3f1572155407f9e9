using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How far the gradient of a batch lies from that of the whole set.</summary>
public static class BatchNoiseExample
{
    [Example("learning-rate/batch-noise", "Four times the batch, half the noise")]
    public static void Run([Seed] int seed = 1)
    {
        #region batch-noise
        // The gradient of (w - y)² / 2 at w = 0 is -y, so that of a
        // batch is minus the mean of its targets.
        var random = new Xoshiro256(seed);
        var y = new double[64];
        random.NextNormals(y);
        var mean = y.Average();
        var variance = y.Average(t => (t - mean) * (t - mean));

        double[][] rows = [.. y.Select(t => new[] { t })];
        double Spread(int size)  // over 500 epochs
        {
            var batches = new MiniBatches(rows, rows, size, random);
            var (sum, count) = (0.0, 500 * batches.PerEpoch);
            for (var k = 0; k < count; k++)
            {
                batches.Next();
                var off = batches.Targets.Average(t => t[0]) - mean;
                sum += off * off;
            }

            return Math.Sqrt(sum / count);
        }

        double Formula(int size) =>
            Math.Sqrt(variance / size * (64 - size) / 63);
        foreach (var size in (int[])[1, 4, 16, 64])
        {
            Console.WriteLine(
                $"spread[{size}] = {Spread(size).Fixed(3)}");
            Console.WriteLine(
                $"formula[{size}] = {Formula(size).Fixed(3)}");
        }
        #endregion

        int[] sizes = [1, 2, 4, 8, 16, 32];
        double[] positions = [.. sizes.Select(size => (double)size)];
        Figure.Plot("spread")
            .Title("Spread of the gradient of a batch, by batch size")
            .Description("Two logarithmic axes. A straight line falls by half for each four times the batch. The measured points lie on it at first and below it from batches of 16 on, where a batch is a good part of the set of 64.")
            .XAxis("batch size", log: true, min: 0.8, max: 80, ticks: [1, 4, 16, 64]).YAxis("spread", log: true, min: 0.08, max: 1.5)
            .Line("σ / √B", size => Math.Sqrt(variance / size), 1, 64, 2)
            .Points("measured", positions, sizes.Select(Spread))
            .Save();
    }
}
