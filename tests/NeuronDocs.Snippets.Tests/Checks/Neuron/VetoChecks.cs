namespace NeuronDocs.Snippets.Tests;

public sealed class VetoChecks
{
    [Fact]
    [IndependentCheck("neuron/veto", "the two rules in whole numbers")]
    public void A_veto_cannot_be_outvoted()
    {
        var printed = Output.Of("neuron/veto");
        foreach (var x in new int[][] { [1, 1, 0, 0], [1, 1, 0, 1], [1, 1, 1, 1] })
        {
            var excited = x[0] + x[1] + x[2];
            Assert.Equal(x[3] == 0 && excited >= 2 ? 1 : 0, printed[$"veto[{string.Join(' ', x)}]"]);
            Assert.Equal(excited - x[3] >= 2 ? 1 : 0, printed[$"weight[{string.Join(' ', x)}]"]);
        }

        Assert.NotEqual(printed["veto[1 1 1 1]"], printed["weight[1 1 1 1]"]);
    }
}
