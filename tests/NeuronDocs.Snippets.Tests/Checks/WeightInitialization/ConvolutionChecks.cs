namespace NeuronDocs.Snippets.Tests;

public sealed class ConvolutionChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/convolution-fans", "9 · 16 and 9 · 256 by hand; the share of the kernel inside the map: 1, 6/9, 4/9")]
    public void Fans_count_the_kernel_and_the_border_sees_less()
    {
        var printed = Output.Of("weight-initialization/convolution-fans");
        foreach (var size in new[] { "16 x 16", "8 x 8" })
            Assert.Equal([9 * 16, 9 * 256], new[] { printed[$"fan_in[{size}]"], printed[$"fan_out[{size}]"] });
        // 256 filters; positions share kernels, so the filters alone count as independent: sqrt(2 / 256), times four.
        Assert.Equal(1, printed["inside"], 0.15);
        Assert.Equal(6 / 9.0, printed["edge"], 0.1);
        Assert.Equal(4 / 9.0, printed["corner"], 0.08);
    }

    [Fact]
    [IndependentCheck("weight-initialization/he-deviations", "sqrt(2 / (9 d)) by hand, and the two-digit factors that the paper prints")]
    public void The_deviations_of_the_paper()
    {
        var printed = Output.Of("weight-initialization/he-deviations");
        foreach (var (filters, factor) in new[] { (64, 5.9), (128, 4.2), (256, 2.9), (512, 2.1) })
        {
            Assert.Equal(Math.Sqrt(2 / (9.0 * filters)), printed[$"deviation[{filters}]"], 5.1e-6);
            Assert.Equal(factor, printed[$"lost[{filters}]"], 0.051);
        }

        Assert.Equal(5.9 * Math.Pow(4.2, 2) * Math.Pow(2.9, 2) * Math.Pow(2.1, 4), printed["product"], 0.03 * 17_000);
    }

    [Fact]
    [IndependentCheck("weight-initialization/convolution-learns", "chance is one half; eight standard errors above it after training")]
    public void Random_kernels_learn()
    {
        var printed = Output.Of("weight-initialization/convolution-learns");
        var error = Math.Sqrt(0.25 / 200);
        Assert.Equal(0.5, printed["accuracy[at birth]"], 4 * error);
        Assert.True(printed["accuracy[trained]"] > 0.5 + (8 * error));
        // He's deviation of a kernel is sqrt(2/9) = 0.47: it has moved by a good part of that.
        Assert.InRange(printed["kernels_moved_by"], 0.1, 1);
    }
}
