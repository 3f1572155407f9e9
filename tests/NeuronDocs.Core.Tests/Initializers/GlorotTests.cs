namespace NeuronDocs.Core.Tests;

public class GlorotTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 1 / ((fan.In + fan.Out) / 2.0);

    /// <summary>Glorot and Bengio 2010, equation 16: the bound is sqrt(6 / (fan_in + fan_out)).</summary>
    [Fact]
    public void The_uniform_form_fills_its_interval_and_no_more()
    {
        var weights = Sample.Of(new Glorot { Form = Draw.Uniform }, new Fan(10, 30));
        var bound = Math.Sqrt(6.0 / 40);
        Assert.InRange(weights.Max(), bound * 0.9999, bound);
        Assert.InRange(weights.Min(), -bound, -bound * 0.9999);
    }

    [Fact]
    public void Huge_fans_do_not_overflow() => Assert.Equal(1.0 / int.MaxValue, new Glorot().Variance(new Fan(int.MaxValue, int.MaxValue)));
}
