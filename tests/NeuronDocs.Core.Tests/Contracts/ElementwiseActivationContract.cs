namespace NeuronDocs.Core.Tests;

public class ElementwiseActivationContract
{
    // Away from 0, where some have a kink.
    private static readonly double[] Z = [-30, -7.5, -2, -0.7, -0.01, 0.02, 0.6, 1.5, 9];

    public static TheoryData<string> All => Implementations.NamesOf<ElementwiseActivation>();

    [Theory]
    [MemberData(nameof(All))]
    public void The_derivative_is_the_slope_of_the_value(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        foreach (var z in Z)
        {
            var expected = Slope.Of(activation.Value, z, out var rounding);
            Assert.Equal(expected, activation.Derivative(z), 1e-7 * Math.Abs(expected) + rounding);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forward_is_the_value_of_each(string name)
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

    /// <summary>The value goes to a limit or grows like z, and so does the derivative: to the slope of that growth.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void At_infinity_it_has_its_limits(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        foreach (var end in new[] { double.NegativeInfinity, double.PositiveInfinity })
        {
            var far = Math.CopySign(1e9, end);
            var slope = activation.Derivative(end);
            Assert.Equal(activation.Derivative(far), slope);
            Assert.Equal(slope == 0 ? activation.Value(far) : slope * end, activation.Value(end));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_derivative_of_NaN_is_NaN_unless_it_is_the_same_everywhere(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        Assert.True(double.IsNaN(activation.Derivative(double.NaN)) || Z.Select(activation.Derivative).Distinct().Count() == 1);
    }
}
