namespace NeuronDocs.Core.Tests;

public class LossContract
{
    private static readonly double[] Prediction = [0.2, 0.65, 0.9];

    public static TheoryData<string> All => Implementations.NamesOf<Loss>();

    [Fact]
    public void All_seven_are_found() => Assert.True(Implementations.Of<Loss>().Length >= 7);

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_is_that_of_the_value(string name)
    {
        var loss = Implementations.Named<Loss>(name);
        foreach (var target in new double[][] { [0, 1, 0], [0.3, 0.6, 0.1] })
        {
            var gradient = new double[3];
            loss.Gradient(Prediction, target, gradient);
            var expected = FiniteDifference.Gradient(p => loss.Value(p, target), Prediction);
            for (var i = 0; i < 3; i++) Assert.Equal(expected[i], gradient[i], 1e-8);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_loss_is_never_negative(string name)
    {
        var loss = Implementations.Named<Loss>(name);
        var random = new Xoshiro256(1);
        for (var i = 0; i < 100; i++) Assert.True(loss.Value([random.NextDouble(), random.NextDouble()], [random.Next(2), random.Next(2)]) >= 0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var loss = Implementations.Named<Loss>(name);
        var gradient = new double[2];
        loss.Gradient([double.NaN, 0.5], [0, 1], gradient);
        Assert.True(double.IsNaN(loss.Value([double.NaN, 0.5], [0, 1])));
        Assert.True(double.IsNaN(gradient[0]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        var loss = Implementations.Named<Loss>(name);
        double[] untouched = [5, 5];
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => loss.Value([0.5], [1, 0])).ParamName);
        Assert.Equal("prediction", Assert.Throws<ArgumentException>(() => loss.Value([], [])).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => loss.Gradient([0.5, 0.5], [1], untouched)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => loss.Gradient([0.5], [1], untouched)).ParamName);
        Assert.Equal([5, 5], untouched);
    }
}
