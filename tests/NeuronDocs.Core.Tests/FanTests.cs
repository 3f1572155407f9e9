namespace NeuronDocs.Core.Tests;

public class FanTests
{
    [Fact]
    public void A_convolution_has_its_kernel_in_both_fans()
    {
        Assert.Equal(new Fan(75, 150), Fan.OfConvolution(5, 5, 3, 6));
        Assert.Equal(new Fan(12, 6), Fan.OfConvolution(2, 3, 2, 1));
        Assert.Equal(new Fan(784, 128), Fan.OfConvolution(1, 1, 784, 128));
    }

    [Theory]
    [InlineData(0, 3, 1, 1, "kernelHeight")]
    [InlineData(3, -1, 1, 1, "kernelWidth")]
    [InlineData(3, 3, 0, 1, "inputChannels")]
    [InlineData(3, 3, 1, 0, "outputChannels")]
    public void What_is_not_positive_is_named(int height, int width, int inputs, int outputs, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => Fan.OfConvolution(height, width, inputs, outputs)).ParamName);

    [Theory]
    [InlineData(65536, 32768, 1, 1, "inputChannels", "2147483648")]
    [InlineData(3, 3, 1, int.MaxValue, "outputChannels", "19327352823")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, 1, "inputChannels", "9903520300447984150353281023")]
    public void A_fan_beyond_an_integer_is_refused(int height, int width, int inputs, int outputs, string name, string fan)
    {
        var error = Assert.Throws<ArgumentException>(() => Fan.OfConvolution(height, width, inputs, outputs));
        Assert.Equal(name, error.ParamName);
        Assert.Contains(fan, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fan_is_positive_and_says_what_it_is()
    {
        Assert.Equal("In", Assert.Throws<ArgumentOutOfRangeException>(() => new Fan(0, 1)).ParamName);
        Assert.Equal("Out", Assert.Throws<ArgumentOutOfRangeException>(() => new Fan(1, -1)).ParamName);
        Assert.Equal("fan_in 2, fan_out 3", new Fan(2, 3).ToString());
    }
}
