namespace NeuronDocs.Snippets.Tests;

public sealed class BfgsChecks
{
    [Fact]
    [IndependentCheck("learning-rate/bfgs", "the first update as a product of three matrices in exact fractions; after two steps the inverse of [[4, 1], [1, 3]] by Cramer's rule")]
    public void The_matrix_is_the_product_and_then_the_inverse()
    {
        var printed = Output.Of("learning-rate/bfgs");

        // x = (2, 1): g = (9, 5), g'g = 106, g'Ag = 324 + 90 + 75 = 489, s = -106/489 (9, 5), y = A s = -106/489 (41, 24).
        const double T = -106.0 / 489;
        double[] s = [9 * T, 5 * T], y = [41 * T, 24 * T];
        var sy = s[0] * y[0] + s[1] * y[1];
        double Left(int i, int j) => (i == j ? 1 : 0) - s[i] * y[j] / sy;
        double H(int i, int j) => Left(i, 0) * Left(j, 0) + Left(i, 1) * Left(j, 1) + s[i] * s[j] / sy;
        Assert.Equal(s[0], printed["s1[1]"], 0.00005);
        Assert.Equal(H(0, 0), printed["H11[1]"], 0.00005);
        Assert.Equal(H(0, 1), printed["H12[1]"], 0.00005);
        Assert.Equal(H(1, 1), printed["H22[1]"], 0.00005);
        Assert.Equal(11.5 - 106.0 * 106 / 489 / 2, printed["f[1]"], 0.00005);

        Assert.Equal(3.0 / 11, printed["H11[2]"], 0.00005);
        Assert.Equal(-1.0 / 11, printed["H12[2]"], 0.00005);
        Assert.Equal(4.0 / 11, printed["H22[2]"], 0.00005);
        Assert.Equal(0, printed["f[2]"]);
        Assert.Equal(printed["s1[1]"], printed["Hy1[1]"]);
        Assert.Equal(printed["s1[2]"], printed["Hy1[2]"]);
    }
}
