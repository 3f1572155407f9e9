namespace NeuronDocs.Snippets.Tests;

public sealed class InputScaleChecks
{
    [Fact]
    [IndependentCheck("learning-rate/input-scale", "the two curvatures as roots of the characteristic polynomial; scaled inputs have the curvatures 1 - r and 1 + r for the correlation r")]
    public void Curvatures_are_the_roots_of_the_characteristic_polynomial()
    {
        var random = new Core.Xoshiro256(1);
        double[] a = new double[100], b = new double[100];
        for (var i = 0; i < 100; i++) a[i] = Core.RandomExtensions.NextNormal(random);
        for (var i = 0; i < 100; i++) b[i] = 20 * Core.RandomExtensions.NextNormal(random);
        double aa = a.Sum(t => t * t) / 100, bb = b.Sum(t => t * t) / 100, ab = Enumerable.Range(0, 100).Sum(i => a[i] * b[i]) / 100;
        var root = Math.Sqrt((aa + bb) * (aa + bb) - 4 * (aa * bb - ab * ab));
        double largest = (aa + bb + root) / 2, smallest = (aa * bb - ab * ab) / largest;

        var printed = Output.Of("learning-rate/input-scale");
        Assert.Equal(largest / smallest, printed["condition[raw]"], 0.05);
        Assert.Equal(2 / largest, printed["limit[raw]"], 0.00005);
        var r = Math.Abs(ab) / Math.Sqrt(aa * bb);
        Assert.Equal((1 + r) / (1 - r), printed["condition[scaled]"], 0.005);
        Assert.Equal(2 / (1 + r), printed["limit[scaled]"], 0.00005);
    }
}
