namespace NeuronDocs.Core.Tests;

/// <summary>F21: a hundred orthogonal linear layers keep the length of a vector. Saxe, McClelland and Ganguli 2014.</summary>
[Trait("Kind", "experiment")]
public class OrthogonalChainTests
{
    /// <summary>
    /// At most one rounding u = 1.1e-16 a layer, 1.1e-14 in all. Less is not to be had from rows normalized in doubles: above 1 these are 2 u apart,
    /// so a length up to 1 + u is taken for 1 and stays, while one below 1 is corrected. That makes rows too long by u / 2 on average, 5.6e-15 in a
    /// hundred layers. (Recorded for another orthogonalization: 3e-15.)
    /// </summary>
    [Theory]
    [InlineData(20)]
    [InlineData(64)]
    public void A_hundred_layers_keep_the_length(int width)
    {
        double[] changes = [.. Enumerable.Range(1, 12).Select(seed => Change(width, seed))];
        Assert.All(changes, change => Assert.InRange(Math.Abs(change), 0, 1.1e-14));
        Assert.Equal(5.6e-15, changes.Average(), 2e-15);
    }

    /// <summary>The same backward: the gradient of c x output with respect to the input is as long as c.</summary>
    [Fact]
    public void And_of_a_gradient()
    {
        var random = new Xoshiro256(1);
        double[][] matrices = [.. Enumerable.Range(0, 100).Select(_ => Orthogonal(20, random))];
        double[] c = [.. Enumerable.Range(0, 20).Select(_ => random.NextNormal())], g = c;
        foreach (var matrix in matrices)
        {
            var input = new double[20];
            for (var j = 0; j < 20; j++)
                for (var i = 0; i < 20; i++)
                    input[i] += g[j] * matrix[j * 20 + i];
            g = input;
        }

        Assert.Equal(1, Length(g) / Length(c), 1.1e-14);
    }

    private static double Change(int width, int seed)
    {
        var random = new Xoshiro256(seed);
        var network = Network.Create([.. Enumerable.Repeat(width, 101)], new Identity(), new Identity(), new Orthogonal(), random);
        double[] x = [.. Enumerable.Range(0, width).Select(_ => random.NextNormal())];
        return Length(network.Forward(x)) / Length(x) - 1;
    }

    private static double[] Orthogonal(int width, Random random)
    {
        var matrix = new double[width * width];
        new Orthogonal().Fill(matrix, new Fan(width, width), random);
        return matrix;
    }

    private static double Length(double[] x) => Math.Sqrt(x.Sum(v => v * v));
}
