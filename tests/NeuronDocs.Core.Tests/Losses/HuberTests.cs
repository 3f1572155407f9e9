using CsCheck;

namespace NeuronDocs.Core.Tests;

public class HuberTests : ILossFacts
{
    Loss[] ILossFacts.Losses => [new Huber(), new Huber(0.5), new Huber(3)];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t)
    {
        var delta = ((Huber)loss).Delta;
        return LossFacts.Mean(y, t, (y, t) => Of((y - t).Abs()));

        T Of(T size) => size.Value <= delta ? size.Pow(2) / 2 : delta * size - delta * delta / 2;
    }

    [Theory]
    [InlineData(0.5, 0.125)]
    [InlineData(-0.5, 0.125)]
    [InlineData(1, 0.5)]
    [InlineData(3, 2.5)]
    [InlineData(-100, 99.5)]
    public void With_delta_1_it_is_half_the_square_up_to_1_then_the_size_less_a_half(double error, double expected) =>
        Assert.Equal(expected, new Huber().Value([7 + error], [7]));

    [Fact]
    public void The_pieces_meet_at_delta_with_equal_value_and_slope() => Gen.Double[0.01, 100].Sample(delta =>
    {
        var loss = new Huber(delta);
        double below = Math.BitDecrement(delta), above = Math.BitIncrement(delta);
        Assert.Equal(delta * delta / 2, loss.Value([delta], [0]), 1e-15 * delta * delta);
        Assert.Equal(loss.Value([below], [0]), loss.Value([above], [0]), 1e-15 * delta * delta);
        Assert.Equal([below], LossFacts.Gradient(loss, [below], [0]));
        Assert.Equal([delta], LossFacts.Gradient(loss, [above], [0]));
    }, iter: 200);

    [Fact]
    public void No_outlier_pulls_with_more_than_delta() =>
        Assert.Equal([0.25, -0.25], LossFacts.Gradient(new Huber(0.5), [1e9, -1e9], [0, 0]));

    /// <summary>The mean is 22. At 3 the pulls 1, 1, 0, -1, -1 cancel, wherever the outlier is; at 3.1 they are 1, 1, 0.1, -0.9, -1.</summary>
    [Fact]
    public void The_constant_that_fits_1_2_3_4_100_best_is_3()
    {
        double[] sample = [1, 2, 3, 4, 100];
        Assert.Equal(0, LossFacts.Gradient(new Huber(), [3, 3, 3, 3, 3], sample).Sum(), 1e-15);
        Assert.Equal(0.2 / 5, LossFacts.Gradient(new Huber(), [3.1, 3.1, 3.1, 3.1, 3.1], sample).Sum(), 1e-15);
    }

    [Fact]
    public void At_most_half_the_square_and_delta_times_the_size() => Gen.Select(Gen.Double[0.1, 5], Gen.Double[-20, 20]).Sample((delta, error) =>
    {
        var value = new Huber(delta).Value([error], [0]);
        Assert.InRange(value, 0, error * error / 2 * (1 + 1e-12));
        Assert.InRange(value, 0, delta * Math.Abs(error));
    }, iter: 200);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_delta_that_is_not_positive_is_refused(double delta) =>
        Assert.Equal("Delta", Assert.Throws<ArgumentOutOfRangeException>(() => new Huber(delta)).ParamName);
}
