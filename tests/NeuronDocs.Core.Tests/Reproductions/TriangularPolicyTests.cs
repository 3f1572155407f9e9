namespace NeuronDocs.Core.Tests;

/// <summary>F11, Smith 2017, section 3.1: base rate 0.001, largest rate 0.006, step size 2000.</summary>
public class TriangularPolicyTests
{
    [Theory]
    [InlineData(0, 0.001)]
    [InlineData(1000, 0.0035)]
    [InlineData(2000, 0.006)]
    [InlineData(3000, 0.0035)]
    [InlineData(4000, 0.001)]
    [InlineData(6000, 0.006)]
    public void The_triangle_goes_up_and_down(int step, double published) =>
        Assert.Equal(published, new Triangular(0.001, 0.006, 2000).At(step), 1e-18);

    [Theory]
    [InlineData(2000, 0.006)]
    [InlineData(6000, 0.0035)]
    [InlineData(10_000, 0.00225)]
    public void The_peaks_of_triangular2_halve(int step, double published) =>
        Assert.Equal(published, new Triangular2(0.001, 0.006, 2000).At(step), 1e-18);
}
