namespace NeuronDocs.Core.Tests;

public class SiluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => z / (1 + T.Exp(-z));

    [Fact]
    public void Of_ln_3_is_three_quarters_of_it()
    {
        var ln3 = Elementary.Log(3);
        Assert.Equal(0.75 * ln3, new Silu().Value(ln3), 1e-15);
        Assert.Equal(0.75 * ln3 / 2, new Silu(2).Value(ln3 / 2), 1e-15);
        Assert.Equal(0.75 + 3.0 / 16 * ln3, new Silu().Derivative(ln3), 1e-15);
        Assert.Equal(0.5, new Silu(7).Derivative(0));
    }

    /// <summary>Elfwing et al. 2018, section 2.1: about -0.28 at -1.28. Where the derivative is 0, z (1 - s) = -1, so the value is z + 1, and -z - 1 = e^z solves to Lambert's W(1/e).</summary>
    [Fact]
    public void The_least_value_is_minus_W_of_one_over_e()
    {
        const double W = 0.27846454276107380;
        Assert.Equal(W, Elementary.Exp(-1 - W), 1e-16);
        Assert.Equal(0, new Silu().Derivative(-1 - W), 1e-16);
        Assert.Equal(-W, new Silu().Value(-1 - W), 1e-16);
    }

    /// <summary>Ramachandran et al. 2017: z/2 for beta towards 0, ReLU for beta towards infinity.</summary>
    [Fact]
    public void Beta_goes_from_half_of_z_to_relu()
    {
        foreach (var z in new[] { -2, -0.3, 0.4, 3 })
        {
            Assert.Equal(z / 2, new Silu(1e-12).Value(z), 1e-11);
            Assert.Equal(Math.Max(0, z), new Silu(1e4).Value(z));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void A_beta_that_is_not_positive_is_refused(double beta) =>
        Assert.Equal("Beta", Assert.Throws<ArgumentOutOfRangeException>(() => new Silu(beta)).ParamName);
}
