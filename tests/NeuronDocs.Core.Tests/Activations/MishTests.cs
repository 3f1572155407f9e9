namespace NeuronDocs.Core.Tests;

public class MishTests : IElementwiseFormula
{
    /// <summary>tanh(ln u) = (u^2 - 1) / (u^2 + 1) with u = 1 + e^z.</summary>
    T IElementwiseFormula.Of<T>(T z) => z * (1 - 2 / (T.Pow(1 + T.Exp(z), 2) + 1));

    [Fact]
    public void Has_rational_gates_where_the_exponential_is_rational()
    {
        var ln2 = Elementary.Log(2);
        Assert.Equal(0.8 * ln2, new Mish().Value(ln2), 1e-15);
        Assert.Equal(-5.0 / 13 * ln2, new Mish().Value(-ln2), 1e-15);
        Assert.Equal(0, new Mish().Value(0));
        Assert.Equal(0.6, new Mish().Derivative(0), 1e-15);
    }

    /// <summary>Misra 2019: bounded below by about -0.31.</summary>
    [Fact]
    public void Is_never_below_minus_0_309()
    {
        var least = Enumerable.Range(-3000, 6000).Min(i => new Mish().Value(i / 1000.0));
        Assert.InRange(least, -0.309, -0.308);
    }
}
