namespace NeuronDocs.Snippets.Tests;

public sealed class AdagradChecks
{
    [Fact]
    [IndependentCheck("learning-rate/adagrad", "eta divided by the root of the number of gradients so far, whatever their size")]
    public void Steps_are_eta_over_the_root_of_the_count()
    {
        var printed = Output.Of("learning-rate/adagrad");
        foreach (var t in new[] { 1, 4, 10, 100 }) Assert.Equal(0.5 / Math.Sqrt(t), printed[$"often[{t}]"], 0.00005);
        foreach (var t in new[] { 10, 40, 100 }) Assert.Equal(0.5 / Math.Sqrt(t / 10.0), printed[$"seldom[{t}]"], 0.00005);
    }
}
