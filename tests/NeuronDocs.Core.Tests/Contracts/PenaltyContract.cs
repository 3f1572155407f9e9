namespace NeuronDocs.Core.Tests;

public class PenaltyContract
{
    private static readonly double[] Weights = [0.3, -2, 1e-3, 40];

    public static TheoryData<string> All => Implementations.NamesOf<Penalty>();

    [Fact]
    public void Both_are_found() => Assert.True(Implementations.Of<Penalty>().Length >= 2);

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_is_that_of_the_value_and_is_added(string name)
    {
        var penalty = Implementations.Named<Penalty>(name);
        var expected = FiniteDifference.Gradient(w => penalty.Value(w), Weights);
        double[] gradient = [10, 20, 30, 40];
        penalty.AddGradient(Weights, gradient);
        // The value is some hundreds, and its last digit is divided by the step.
        for (var i = 0; i < 4; i++) Assert.Equal(10 * (i + 1) + expected[i], gradient[i], 1e-7 * Math.Abs(expected[i]) + 2e-8);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Only_weights_of_0_are_free_and_nothing_pulls_at_them(string name)
    {
        var penalty = Implementations.Named<Penalty>(name);
        double[] gradient = [3, 4];
        penalty.AddGradient([0, -0.0], gradient);
        Assert.Equal([3, 4], gradient);
        Assert.Equal(0, penalty.Value([0, -0.0]));
        Assert.Equal(0, penalty.Value([]));
        Assert.True(penalty.Value([0, -1e-9]) > 0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_looks_at_sizes_and_not_at_signs(string name)
    {
        var penalty = Implementations.Named<Penalty>(name);
        double[] gradient = new double[4], mirrored = new double[4], minus = [.. Weights.Select(w => -w)];
        penalty.AddGradient(Weights, gradient);
        penalty.AddGradient(minus, mirrored);
        Assert.Equal(penalty.Value(Weights), penalty.Value(minus));
        Assert.Equal(gradient, mirrored.Select(g => -g));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var penalty = Implementations.Named<Penalty>(name);
        var gradient = new double[2];
        penalty.AddGradient([1, double.NaN], gradient);
        Assert.True(double.IsNaN(penalty.Value([1, double.NaN])));
        Assert.Equal([false, true], gradient.Select(double.IsNaN));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        double[] untouched = [5, 5];
        var refused = Assert.Throws<ArgumentException>(() => Implementations.Named<Penalty>(name).AddGradient([1, 2, 3], untouched));
        Assert.Equal("gradient", refused.ParamName);
        Assert.Equal([5, 5], untouched);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Allocates_nothing(string name)
    {
        var penalty = Implementations.Named<Penalty>(name);
        var gradient = new double[4];
        Assert.Equal(0, Allocation.OfTwenty(Once));

        void Once()
        {
            penalty.Value(Weights);
            penalty.AddGradient(Weights, gradient);
        }
    }
}
