namespace NeuronDocs.Snippets.Tests;

public sealed class SeparableChecks
{
    [Fact]
    [IndependentCheck("neuron/separable", "the geometric criterion: a function fails only if the two diagonals of the square disagree")]
    public void Fourteen_functions_are_separable()
    {
        var printed = Output.Of("neuron/separable");

        // Both diagonals have the same center. It cannot lie on both sides of one line.
        var crossing = Enumerable.Range(0, 16).Select(n => Convert.ToString(n, 2).PadLeft(4, '0')).Where(f => f[0] == f[3] && f[1] == f[2] && f[0] != f[1]).ToList();
        Assert.Equal(16 - crossing.Count, printed["functions"]);
        Assert.Equal(crossing.Select(f => $"missing[{f}]"), printed.Labels.Where(label => label != "functions"));
        Assert.Equal("XOR", printed.Text("missing[0110]"));
    }
}
