namespace NeuronDocs.Core.Tests;

public class GeluTanhTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => 0.5 * z * (1 + T.Tanh(Math.Sqrt(2 / Math.PI) * (z + 0.044715 * T.Pow(z, 3))));

    /// <summary>By the platform's own tanh, from the formula of Hendrycks and Gimpel 2016.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0.3)]
    [InlineData(-2.5)]
    public void Has_the_values_of_its_formula(double z) =>
        Assert.Equal(z / 2 * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z))), new GeluTanh().Value(z), 1e-15);

    [Fact]
    public void Differs_from_the_exact_form_by_less_than_0_0005()
    {
        var worst = Enumerable.Range(-600, 1201).Max(i => Math.Abs(new GeluTanh().Value(i / 100.0) - new Gelu().Value(i / 100.0)));
        Assert.InRange(worst, 1e-4, 5e-4);
    }

    [Fact]
    public void The_two_sides_add_up()
    {
        var gelu = new GeluTanh();
        Assert.Equal(0.5, gelu.Derivative(0));
        foreach (var z in new[] { 0.1, 0.75, 3, 12 }) Assert.Equal(z, gelu.Value(z) - gelu.Value(-z), 1e-15 * z);
    }
}
