namespace NeuronDocs.Site.Tests;

/// <summary>When the playground is published again; that it then is what its sources say is the playground's own tests' matter.</summary>
public sealed class PlaygroundInputsTests : IDisposable
{
    private readonly SourceTree tree = new();

    [Theory]
    [InlineData("src/NeuronDocs.Core/Fan.cs")]
    [InlineData("src/NeuronDocs.Examples/Running/Recording.cs")]
    [InlineData("src/NeuronDocs.Playground/wwwroot/worker.mjs")]
    [InlineData("src/NeuronDocs.Playground/NeuronDocs.Playground.csproj")]
    [InlineData("snippets/Neuron/WeightedSum.cs")]
    [InlineData("snippets/Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    public void A_change_of_what_it_is_made_from_is_another_stamp(string path)
    {
        var before = Stamp();
        tree.Write(path, "changed");
        Assert.NotEqual(before, Stamp());
    }

    [Theory]
    [InlineData("snippets/Neuron/WeightedSum.verified.txt")]
    [InlineData("snippets/Neuron/WeightedSum.received.txt")]
    [InlineData("src/NeuronDocs.Playground/obj/published/a.dll")]
    [InlineData("src/NeuronDocs.Site/SiteBuilder.cs")]
    [InlineData("docs/index.md")]
    [InlineData("tests/NeuronDocs.Playground.Faults/Faults.cs")]
    public void A_change_of_anything_else_is_not(string path)
    {
        var before = Stamp();
        tree.Write(path, "changed");
        Assert.Equal(before, Stamp());
    }

    [Fact]
    public void With_examples_that_misbehave_these_count()
    {
        var before = PlaygroundInputs.Stamp(tree.Root, PlaygroundVariant.WithFaults);
        Assert.NotEqual(Stamp(), before);
        tree.Write("tests/NeuronDocs.Playground.Faults/Faults.cs", "changed");
        Assert.NotEqual(before, PlaygroundInputs.Stamp(tree.Root, PlaygroundVariant.WithFaults));
    }

    public void Dispose() => tree.Dispose();

    private string Stamp() => PlaygroundInputs.Stamp(tree.Root, PlaygroundVariant.Site);
}
