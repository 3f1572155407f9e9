namespace NeuronDocs.Core.Tests;

public class L1Tests
{
    [Fact]
    public void It_is_lambda_times_the_sizes_and_pulls_with_one_force()
    {
        var gradient = new double[3];
        new L1(0.5).AddGradient([3, -0.001, 0], gradient);
        Assert.Equal([0.5, -0.5, 0], gradient);
        Assert.Equal(3.5, new L1(0.5).Value([3, -4]));
    }

    /// <summary>The lasso of one weight, (w - a)^2 / 2 + lambda |w|, is smallest at a moved to 0 by lambda: soft thresholding.</summary>
    [Theory]
    [InlineData(2, 1.25)]
    [InlineData(-2, -1.25)]
    [InlineData(0.5, 0)]
    [InlineData(-0.75, 0)]
    public void A_weight_that_the_data_hardly_ask_for_becomes_0(double asked, double best)
    {
        var penalty = new L1(0.75);
        foreach (var w in (double[])[best - 0.5, best - 1e-3, best + 1e-3, best + 0.5])
            Assert.True(Objective(w) > Objective(best));
        double[] pull = [best - asked];
        penalty.AddGradient([best], pull);
        // At a weight other than 0 loss and penalty balance; at 0 the loss alone pulls, with at most lambda.
        Assert.InRange(Math.Abs(pull[0]), 0, best == 0 ? 0.75 : 0);

        double Objective(double w) => (w - asked) * (w - asked) / 2 + penalty.Value([w]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_lambda_that_is_negative_or_not_finite_is_refused(double lambda) =>
        Assert.Equal("Lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new L1(lambda)).ParamName);
}
