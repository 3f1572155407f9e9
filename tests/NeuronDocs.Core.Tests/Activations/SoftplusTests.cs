namespace NeuronDocs.Core.Tests;

public class SoftplusTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => T.Log(1 + T.Exp(z));

    [Fact]
    public void Of_ln_3_is_ln_4_and_its_slope_three_quarters()
    {
        Assert.Equal(Elementary.Log(4), new Softplus().Value(Elementary.Log(3)), 1e-15);
        Assert.Equal(0.75, new Softplus().Derivative(Elementary.Log(3)), 1e-15);
        Assert.Equal(Elementary.Log(2), new Softplus().Value(0));
    }

    /// <summary>ln(1 + e^z) - ln(1 + e^-z) = z.</summary>
    [Fact]
    public void The_two_sides_differ_by_z()
    {
        foreach (var z in new[] { 0.01, 1, 17.5, 600 }) Assert.Equal(z, new Softplus().Value(z) - new Softplus().Value(-z), 1e-15 * Math.Max(1, z));
    }

    [Fact]
    public void The_tape_has_the_same_function_to_the_last_bit() => TapeFunction.AssertSame(Var.Softplus, new Softplus());
}
