namespace NeuronDocs.Core.Tests;

public class SoftmaxTests
{
    /// <summary>CS231n: the logarithm of the sum of e^1000, e^1001, e^1002.</summary>
    [Fact]
    public void LogSumExp_of_large_logits_is_finite() => Assert.Equal(1002.4076059644, Softmax.LogSumExp([1000, 1001, 1002]), 5e-11);

    [Fact]
    public void Large_logits_give_the_probabilities_of_their_differences()
    {
        Assert.Equal([0.5, 0.5], Softmax.Of([1000, 1000]));
        Assert.Equal(Softmax.Of([0, 1, 2]), Softmax.Of([1000, 1001, 1002]));
    }

    [Fact]
    public void Logarithms_of_probabilities_give_the_probabilities_back()
    {
        var p = Softmax.Of([Elementary.Log(0.2), Elementary.Log(0.3), Elementary.Log(0.5)]);
        Assert.Equal(0.2, p[0], 1e-15);
        Assert.Equal(0.3, p[1], 1e-15);
        Assert.Equal(0.5, p[2], 1e-15);
    }

    [Fact]
    public void Infinite_logits_have_the_limits()
    {
        Assert.Equal(double.NegativeInfinity, Softmax.LogSumExp([double.NegativeInfinity, double.NegativeInfinity]));
        Assert.Equal(double.PositiveInfinity, Softmax.LogSumExp([0, double.PositiveInfinity]));
        Assert.Equal([0, 1], Softmax.Of([double.NegativeInfinity, 5]));
    }

    [Fact]
    public void No_logits_and_no_room_are_refused()
    {
        Assert.Equal("logits", Assert.Throws<ArgumentException>(() => Softmax.Of([])).ParamName);
        Assert.Equal("logits", Assert.Throws<ArgumentException>(() => Softmax.LogSumExp([])).ParamName);
        Assert.Equal("probabilities", Assert.Throws<ArgumentException>(() => Softmax.Of([1, 2], new double[3])).ParamName);
    }
}
