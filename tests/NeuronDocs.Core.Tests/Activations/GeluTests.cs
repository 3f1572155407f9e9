namespace NeuronDocs.Core.Tests;

public class GeluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => z * 0.5 * (1 + T.Erf(z / Math.Sqrt(2)));

    /// <summary>From the table of the normal distribution, Phi(1) = 0.8413447461 and Phi(2) = 0.9772498681.</summary>
    [Theory]
    [InlineData(1, 0.8413447461)]
    [InlineData(-1, -0.1586552539)]
    [InlineData(2, 1.9544997361)]
    [InlineData(-2, -0.0455002639)]
    [InlineData(0, 0)]
    public void Has_the_values_of_the_normal_distribution(double z, double expected) => Assert.Equal(expected, new Gelu().Value(z), 1e-10);

    /// <summary>At 0 the derivative is Phi(0) = 1/2. Phi(-z) = 1 - Phi(z), so f(z) - f(-z) = z and f'(z) + f'(-z) = 1.</summary>
    [Fact]
    public void The_two_sides_add_up()
    {
        var gelu = new Gelu();
        Assert.Equal(0.5, gelu.Derivative(0));
        foreach (var z in new[] { 0.1, 0.75, 3, 12 })
        {
            Assert.Equal(z, gelu.Value(z) - gelu.Value(-z), 1e-15 * z);
            Assert.Equal(1, gelu.Derivative(z) + gelu.Derivative(-z), 4e-16);
        }
    }

    /// <summary>1 + erf(z / sqrt(2)) is 0 in doubles below -8.3; the true value is not.</summary>
    [Fact]
    public void Keeps_its_digits_far_below_zero()
    {
        var root = RealFunctions.Pow(2, 0.5);
        foreach (var z in new[] { -0.5, -3, -8, -12, -37.0 })
        {
            var exact = z * RealFunctions.Erfc(-z / root) / 2;
            Assert.InRange(exact.UlpsFrom(new Gelu().Value(z)), 0, 6 + z * z);
        }
    }
}
