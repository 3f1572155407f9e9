namespace NeuronDocs.Core.Tests;

public class ExponentialDecayTests
{
    [Fact]
    public void Each_step_has_the_same_fraction_of_the_one_before()
    {
        Assert.Equal([8, 4, 2, 1, 0.5], Enumerable.Range(0, 5).Select(new ExponentialDecay(8, 0.5).At));
        Assert.Equal([8, 8, 8], new[] { 0, 1, int.MaxValue }.Select(new ExponentialDecay(8, 1).At));
        Assert.Equal([8, 0, 0], new[] { 0, 1, int.MaxValue }.Select(new ExponentialDecay(8, 0).At));
        Assert.Equal(0, new ExponentialDecay(8, 0.999).At(int.MaxValue));
    }

    [Fact]
    public void The_form_with_a_rate_has_the_factor_e_to_the_minus_k()
    {
        var schedule = new ExponentialDecay(0.3, Elementary.Exp(-0.01));
        foreach (var step in new[] { 0, 1, 10, 500 }) Assert.Equal(0.3 * Elementary.Exp(-0.01 * step), schedule.At(step), 1e-14);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_factor_that_grows_or_changes_the_sign_is_refused(double factor)
    {
        Assert.Equal("Factor", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialDecay(1, factor)).ParamName);
        Assert.Equal("Initial", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialDecay(-1, 0.5)).ParamName);
    }
}
