namespace NeuronDocs.Core.Tests;

public class OrthogonalTests : IInitializerMoments
{
    /// <summary>min(rows, columns) vectors of length 1 share rows times columns weights.</summary>
    static double IInitializerMoments.Variance(Fan fan) => 1.0 / Math.Max(fan.In, fan.Out);

    [Theory]
    [InlineData(7, 7)]
    [InlineData(12, 5)]
    [InlineData(5, 12)]
    public void Rows_or_columns_are_orthonormal_times_the_gain(int inputs, int outputs)
    {
        var w = new double[inputs * outputs];
        new Orthogonal(1.5).Fill(w, new Fan(inputs, outputs), new Xoshiro256(1));
        var byRow = outputs <= inputs;
        double[][] vectors = byRow
            ? [.. Enumerable.Range(0, outputs).Select(j => w[(j * inputs)..((j + 1) * inputs)])]
            : [.. Enumerable.Range(0, inputs).Select(i => Enumerable.Range(0, outputs).Select(j => w[j * inputs + i]).ToArray())];
        for (var u = 0; u < vectors.Length; u++)
            for (var v = 0; v < vectors.Length; v++)
                Assert.Equal(u == v ? 1.5 * 1.5 : 0, vectors[u].Zip(vectors[v], (a, b) => a * b).Sum(), 1e-14);
    }

    /// <summary>In two dimensions the first row is a uniform angle, so its x is beyond sqrt(1/2) half of the time, and half of the matrices are reflections.</summary>
    [Fact]
    public void No_direction_is_preferred()
    {
        const int draws = 20000;
        var (random, w, quadrants, reflections) = (new Xoshiro256(1), new double[4], new int[4], 0);
        for (var i = 0; i < draws; i++)
        {
            new Orthogonal().Fill(w, new Fan(2, 2), random);
            quadrants[(w[0] > 0 ? 1 : 0) + (Math.Abs(w[0]) > Math.Sqrt(0.5) ? 2 : 0)]++;
            if (w[0] * w[3] - w[1] * w[2] < 0) reflections++;
        }

        Assert.All(quadrants, count => Assert.Equal(0.25, (double)count / draws, 5 * Math.Sqrt(0.25 * 0.75 / draws)));
        Assert.Equal(0.5, (double)reflections / draws, 5 * Math.Sqrt(0.25 / draws));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void An_impossible_gain_is_named(double gain) =>
        Assert.Equal("Gain", Assert.Throws<ArgumentOutOfRangeException>(() => new Orthogonal(gain)).ParamName);
}
