namespace NeuronDocs.Core.Tests;

public class ReluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => (z + T.Abs(z)) / 2;

    [Fact]
    public void Takes_the_slope_of_the_left_at_zero()
    {
        Assert.Equal([0, 0, 2], new double[] { -3, 0, 2 }.Select(new Relu().Value));
        Assert.Equal([0, 0, 1], new double[] { -3, 0, 2 }.Select(new Relu().Derivative));
    }

    [Fact]
    public void The_tape_has_the_same_function_to_the_last_bit() => TapeFunction.AssertSame(Var.Relu, new Relu());
}
