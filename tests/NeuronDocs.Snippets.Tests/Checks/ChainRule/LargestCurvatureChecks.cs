namespace NeuronDocs.Snippets.Tests;

public sealed class LargestCurvatureChecks
{
    private static readonly double[] W = [1, 0.5, -0.5, -1, 1.5, 0.5, 1, -0.5, 0.2];

    [Fact]
    [IndependentCheck("chain-rule/largest-curvature", "all eigenvalues, by Jacobi rotations, of a Hessian from differences of the loss with the platform's tanh")]
    public void Estimate_ends_at_the_largest_eigenvalue()
    {
        var printed = Output.Of("chain-rule/largest-curvature");
        var hessian = new double[9, 9];
        const double h = 1e-4;
        for (var i = 0; i < 9; i++)
            for (var j = 0; j < 9; j++)
                hessian[i, j] = (Loss(i, h, j, h) - Loss(i, h, j, -h) - Loss(i, -h, j, h) + Loss(i, -h, j, -h)) / (4 * h * h);
        double[] eigenvalues = [.. Eigenvalues(hessian).OrderByDescending(Math.Abs)];
        Assert.True(eigenvalues[0] > 0);
        Assert.Equal(eigenvalues[0], printed["curvature[12]"], 2e-6);
        Assert.Equal(eigenvalues[0], printed["curvature[5]"], 1e-5);
        Assert.Equal(2 / eigenvalues[0], printed["limit"], 6e-5);
    }

    private static double Loss(int i, double stepI, int j, double stepJ)
    {
        double[] w = [.. W];
        w[i] += stepI;
        w[j] += stepJ;
        var sum = 0.0;
        foreach (var (p, q, t) in new[] { (0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0) })
        {
            var y = (w[6] * Math.Tanh((w[0] * p) + (w[1] * q) + w[2])) + (w[7] * Math.Tanh((w[3] * p) + (w[4] * q) + w[5])) + w[8];
            sum += (y - t) * (y - t);
        }

        return sum / 4;
    }

    private static double[] Eigenvalues(double[,] a)
    {
        var n = a.GetLength(0);
        for (var sweep = 0; sweep < 30; sweep++)
            for (var p = 0; p < n; p++)
                for (var q = p + 1; q < n; q++)
                {
                    var theta = 0.5 * Math.Atan2(2 * a[p, q], a[q, q] - a[p, p]);
                    var (s, c) = Math.SinCos(theta);
                    for (var k = 0; k < n; k++)
                        (a[k, p], a[k, q]) = ((c * a[k, p]) - (s * a[k, q]), (s * a[k, p]) + (c * a[k, q]));
                    for (var k = 0; k < n; k++)
                        (a[p, k], a[q, k]) = ((c * a[p, k]) - (s * a[q, k]), (s * a[p, k]) + (c * a[q, k]));
                }

        return [.. Enumerable.Range(0, n).Select(i => a[i, i])];
    }
}
