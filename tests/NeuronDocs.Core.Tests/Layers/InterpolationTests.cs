namespace NeuronDocs.Core.Tests;

public class InterpolationTests
{
    /// <summary>
    /// N rectified units draw the polygon through (k/N, k^2/N^2): its slope is 1/N at first and grows by 2/N at each corner. Between two corners
    /// x^2 lies below it by at most (1 / 2N)^2, in the middle (cf. Yarotsky 2017).
    /// </summary>
    [Theory]
    [InlineData(4, 0.015625)]
    [InlineData(8, 0.00390625)]
    [InlineData(16, 0.0009765625)]
    public void Rectified_units_interpolate_the_square_with_the_error_of_the_formula(int n, double expected)
    {
        Dense corners = new(1, n, new Relu()), slopes = new(n, 1, new Identity());
        corners.Weights.Fill(1);
        for (var k = 0; k < n; k++) corners.Biases[k] = -k / (double)n;
        slopes.Weights.Fill(2.0 / n);
        slopes[0, 0] = 1.0 / n;
        var network = new Network(corners, slopes);
        double[] errors = [.. Enumerable.Range(0, 64 * n + 1).Select(i => i / (64.0 * n)).Select(x => network.Forward([x])[0] - x * x)];
        Assert.Equal(expected, errors.Max(), 1e-15);
        Assert.Equal(1.0 / (4 * n * n), expected);
        Assert.InRange(errors.Min(), -1e-15, 0);
        for (var k = 0; k <= n; k++) Assert.Equal(0, errors[64 * k], 1e-15);
    }
}
