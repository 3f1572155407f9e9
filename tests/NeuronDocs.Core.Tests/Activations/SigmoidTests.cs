namespace NeuronDocs.Core.Tests;

public class SigmoidTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => 1 / (1 + T.Exp(-z));

    [Fact]
    public void Of_ln_3_is_three_quarters_and_its_slope_three_sixteenths()
    {
        Assert.Equal(0.75, new Sigmoid().Value(Elementary.Log(3)), 1e-15);
        Assert.Equal(3.0 / 16, new Sigmoid().Derivative(Elementary.Log(3)), 1e-15);
        Assert.Equal(0.25, new Sigmoid().Derivative(0));
    }

    [Fact]
    public void The_tape_has_the_same_function_to_the_last_bit() => TapeFunction.AssertSame(Var.Sigmoid, new Sigmoid());
}
