namespace NeuronDocs.Core.Tests;

public class InitializerContract
{
    public static TheoryData<string> All => Implementations.NamesOf<Initializer>();

    [Fact]
    public void All_eight_are_found() => Assert.True(Implementations.Of<Initializer>().Length >= 8);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_weight_is_set_and_finite(string name)
    {
        var weights = Enumerable.Repeat(double.NaN, 60).ToArray();
        Implementations.Named<Initializer>(name).Fill(weights, new Fan(10, 6), new Xoshiro256(1));
        Assert.All(weights, w => Assert.True(double.IsFinite(w)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_seed_decides(string name)
    {
        var initializer = Implementations.Named<Initializer>(name);
        double[] first = new double[12], second = new double[12];
        initializer.Fill(first, new Fan(4, 3), new Xoshiro256(7));
        initializer.Fill(second, new Fan(4, 3), new Xoshiro256(7));
        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bad_arguments_are_named_and_nothing_is_written(string name)
    {
        var initializer = Implementations.Named<Initializer>(name);
        double[] untouched = [5, 5, 5];
        Assert.Equal("fan", Assert.Throws<ArgumentException>(() => initializer.Fill(untouched, default, new Xoshiro256(1))).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => initializer.Fill(untouched, new Fan(2, 2), new Xoshiro256(1))).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => initializer.Fill(untouched, new Fan(3, 1), null!)).ParamName);
        Assert.Equal([5, 5, 5], untouched);
    }
}
