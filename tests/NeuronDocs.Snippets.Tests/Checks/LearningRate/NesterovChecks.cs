namespace NeuronDocs.Snippets.Tests;

public sealed class NesterovChecks
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(60)]
    [IndependentCheck("learning-rate/nesterov", "the double root 4/5 in closed form: w = 2 (1 + k / 6) 0.8^k, theta = 2 (1 + k / 5) 0.8^k; the look-ahead run of the example never calls the library's step")]
    public void Both_forms_are_the_closed_forms(int k)
    {
        var printed = Output.Of("learning-rate/nesterov");
        Assert.Equal(2 * (1 + k / 6.0) * Math.Pow(0.8, k), printed[$"w[{k}]"], 5.1e-7);
        Assert.Equal(2 * (1 + k / 5.0) * Math.Pow(0.8, k), printed[$"theta[{k}]"], 5.1e-7);
        Assert.Equal(printed.Text($"w[{k}]"), printed.Text($"ahead[{k}]"));
    }
}
