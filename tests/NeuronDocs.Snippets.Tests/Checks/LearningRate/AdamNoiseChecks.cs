namespace NeuronDocs.Snippets.Tests;

public sealed class AdamNoiseChecks
{
    [Fact]
    [IndependentCheck("learning-rate/adam-noise", "Kingma and Ba's algorithm 1 written out, the cosine from Math.Cos, on other draws: within four standard errors")]
    public void Adam_written_out_has_the_same_floors()
    {
        var printed = Output.Of("learning-rate/adam-noise");
        var (constant, constantError) = MeanSquare(_ => 0.1);
        var (cosine, cosineError) = MeanSquare(k => 0.1 * (1 + Math.Cos(Math.PI * k / 1000)) / 2);
        // The printed means are of 200 runs, these of 2000.
        var widen = Math.Sqrt(10 + 1) * 4;
        Assert.Equal(constant, printed["constant"], widen * constantError);
        Assert.Equal(cosine, printed["cosine"], widen * cosineError);
        Assert.Equal(printed["constant"] / printed["cosine"], printed["ratio"], 0.2);
        Assert.True(constant > 8 * cosine);
    }

    private static (double Mean, double StandardError) MeanSquare(Func<int, double> rate)
    {
        var random = new Core.Xoshiro256(12345);
        double sum = 0, squares = 0;
        for (var run = 0; run < 2000; run++)
        {
            double w = 1, m = 0, v = 0, b1 = 1, b2 = 1;
            for (var k = 0; k < 1000; k++)
            {
                var g = w + Core.RandomExtensions.NextNormal(random);
                (m, v, b1, b2) = (0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g, b1 * 0.9, b2 * 0.999);
                w -= rate(k) * (m / (1 - b1)) / (Math.Sqrt(v / (1 - b2)) + 1e-8);
            }

            (sum, squares) = (sum + w * w, squares + w * w * w * w);
        }

        var mean = sum / 2000;
        return (mean, Math.Sqrt((squares / 2000 - mean * mean) / 2000));
    }
}
