namespace NeuronDocs.Snippets.Tests;

public sealed class DeadAtBirthChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/dead-at-birth", "1 - (3/4)^10, within four deviations of a binomial count")]
    public void Death_is_a_matter_of_signs()
    {
        var printed = Output.Of("weight-initialization/dead-at-birth");
        var p = 1 - (59049 / 1048576.0);

        Assert.Equal(p, printed["expected"], 5.1e-5);
        Assert.Equal(p, printed["dead[He]"], 4 * Math.Sqrt(p * (1 - p) / 2000));
        Assert.Equal(printed["dead[He]"], printed["dead[Glorot]"]);
    }

    [Fact]
    [IndependentCheck("weight-initialization/relu-at-zero", "the one-sided slopes by definition: 0 or 0.01 and 1; tanh has 1 on both sides")]
    public void Rectifiers_have_two_slopes_at_zero()
    {
        var printed = Output.Of("weight-initialization/relu-at-zero");

        Assert.Equal([0, 0.01, 1], new[] { "relu", "leaky relu", "tanh" }.Select(name => printed[$"left[{name}]"]));
        Assert.Equal([1, 1, 1], new[] { "relu", "leaky relu", "tanh" }.Select(name => printed[$"right[{name}]"]));
    }
}
