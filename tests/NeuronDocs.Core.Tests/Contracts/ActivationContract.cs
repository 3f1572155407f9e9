namespace NeuronDocs.Core.Tests;

public class ActivationContract
{
    // Away from 0, where some have a kink.
    private static readonly double[] Z = [-7.5, -2, -0.7, -0.01, 0.02, 0.6, 1.5, 9];

    public static TheoryData<string> All => Implementations.NamesOf<ElementwiseActivation>();

    [Fact]
    public void All_six_are_found() => Assert.True(Implementations.Of<ElementwiseActivation>().Length >= 6);

    [Theory]
    [MemberData(nameof(All))]
    public void The_derivative_is_the_slope_of_the_value(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        foreach (var z in Z) Assert.Equal(FiniteDifference.Central(activation.Value, z), activation.Derivative(z), 1e-9);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forward_is_the_value_of_each_also_in_place(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        double[] z = [.. Z, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0];
        double[] expected = [.. z.Select(activation.Value)];
        activation.Forward(z, z);
        Assert.Equal(expected, z);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Backward_multiplies_by_the_derivative_to_the_last_bit(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        double[] a = new double[Z.Length], delta = [.. Z.Select((_, j) => 0.3 * j - 1)];
        double[] expected = [.. delta.Select((d, j) => d * activation.Derivative(Z[j]))];
        activation.Forward(Z, a);
        activation.Backward(Z, a, delta);
        Assert.Equal(expected, delta);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name) =>
        Assert.True(double.IsNaN(Implementations.Named<ElementwiseActivation>(name).Value(double.NaN)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        double[] untouched = [5, 5];
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => activation.Forward([1, 2, 3], untouched)).ParamName);
        Assert.Equal("delta", Assert.Throws<ArgumentException>(() => activation.Backward([1, 2, 3], [1, 2, 3], untouched)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => activation.Backward([1, 2], [1, 2, 3], untouched)).ParamName);
        Assert.Equal([5, 5], untouched);
    }
}
