namespace NeuronDocs.Core.Tests;

public class ConvolutionTests
{
    internal static IEnumerable<LayerCase> Cases() =>
    [
        new(() => new Convolution(new FeatureMaps(2, 4, 5), 3, 3, 2, new Tanh())),
        new(() => new Convolution(new FeatureMaps(1, 5, 4), 2, 3, 3, new Identity(), stride: 2, padding: 1)),
        new(() => new Convolution(new FeatureMaps(3, 1, 1), 2, 1, 1, new Identity(), stride: 3, padding: 0)),
    ];

    /// <summary>A 3 x 3 image, a 2 x 2 kernel: the first output is 1*10 + 2*20 + 4*30 + 5*40 + 0.5; turned by 180 degrees it would be another.</summary>
    [Fact]
    public void A_cross_correlation_by_hand()
    {
        var layer = new Convolution(new FeatureMaps(1, 3, 3), new double[,,,] { { { { 10, 20 }, { 30, 40 } } } }, [0.5], new Identity());
        Assert.Equal([370.5, 470.5, 670.5, 770.5], layer.Forward([1, 2, 3, 4, 5, 6, 7, 8, 9]));
    }
}
