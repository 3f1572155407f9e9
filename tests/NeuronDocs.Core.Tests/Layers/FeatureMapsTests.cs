namespace NeuronDocs.Core.Tests;

public class FeatureMapsTests
{
    [Fact]
    public void Counts_its_values() => Assert.Equal((1024, 3072, "3 x 32 x 32"), (Shape.Positions, Shape.Length, Shape.ToString()));

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("Channels", Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureMaps(0, 1, 1)).ParamName);
        Assert.Equal("Rows", Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureMaps(1, 0, 1)).ParamName);
        Assert.Equal("Columns", Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureMaps(1, 1, -1)).ParamName);
        Assert.Equal("Columns", Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureMaps(1, 65_536, 65_536)).ParamName);
        Assert.Equal("Columns", Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureMaps(65_536, 256, 256)).ParamName);
    }

    private static FeatureMaps Shape => new(3, 32, 32);
}
