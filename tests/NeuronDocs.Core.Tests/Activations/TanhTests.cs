namespace NeuronDocs.Core.Tests;

public class TanhTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => (T.Exp(z) - T.Exp(-z)) / (T.Exp(z) + T.Exp(-z));

    [Fact]
    public void Of_half_ln_3_is_one_half_and_its_slope_three_quarters()
    {
        Assert.Equal(0.5, new Tanh().Value(Elementary.Log(3) / 2), 1e-15);
        Assert.Equal(0.75, new Tanh().Derivative(Elementary.Log(3) / 2), 1e-15);
        Assert.Equal(1, new Tanh().Derivative(0));
    }

    [Fact]
    public void The_tape_has_the_same_function_to_the_last_bit() => TapeFunction.AssertSame(Var.Tanh, new Tanh());
}
