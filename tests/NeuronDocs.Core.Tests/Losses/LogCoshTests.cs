using CsCheck;

namespace NeuronDocs.Core.Tests;

public class LogCoshTests : ILossFacts
{
    private static readonly LogCosh Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Mean(y, t, (y, t) => (((y - t).Exp() + (t - y).Exp()) / 2).Log());

    /// <summary>cosh(ln 2) = 5/4 and cosh(ln 4) = 17/8.</summary>
    [Fact]
    public void It_is_the_logarithm_of_the_hyperbolic_cosine()
    {
        Assert.Equal(Elementary.Log(1.25), Loss.Value([Elementary.Log(2)], [0]), 1e-15);
        Assert.Equal(Elementary.Log(2.125), Loss.Value([0], [Elementary.Log(4)]), 1e-15);
        Assert.Equal(0.6, LossFacts.Gradient(Loss, [Elementary.Log(2)], [0])[0], 1e-15);
    }

    [Fact]
    public void Small_errors_cost_half_their_square_to_the_last_digits()
    {
        // The series e^2 / 2 - e^4 / 12 + e^6 / 45.
        foreach (var e in (double[])[1e-150, 1e-9, 1e-4, 1e-3])
            Assert.Equal(e * e / 2 * (1 - e * e / 6 + e * e * e * e * 2 / 45), Loss.Value([e], [0]), e * e * 1e-15);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(1e3)]
    [InlineData(1e300)]
    public void Large_errors_cost_their_size_less_ln_2(double error)
    {
        Assert.Equal(error - 0.6931471805599453, Loss.Value([error], [0]));
        Assert.Equal(error - 0.6931471805599453, Loss.Value([0], [error]));
        Assert.Equal([1], LossFacts.Gradient(Loss, [error], [0]));
    }

    [Fact]
    public void Both_ways_to_compute_it_meet()
    {
        double below = 0.5, above = Math.BitIncrement(0.5);
        Assert.Equal(Loss.Value([below], [0]), Loss.Value([above], [0]), 3e-16);
    }

    [Fact]
    public void At_most_the_Huber_loss_and_less_than_ln_2_below_the_absolute_error() => Gen.Double[-40, 40].Sample(error =>
    {
        var value = Loss.Value([error], [0]);
        Assert.InRange(value, Math.Abs(error) - 0.6931471805599454, new Huber().Value([error], [0]) * (1 + 1e-15));
    }, iter: 300);
}
