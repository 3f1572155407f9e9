using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Hundreds of files rely on where an example lies and what it is called.</summary>
public sealed class FrozenFormTests
{
    private static readonly string[] Chapters = ["neuron", "learning-rate", "weight-initialization", "loss", "chain-rule"];

    [Fact]
    public void Every_snippet_file_has_the_frozen_form()
    {
        var findings = new FindingList();
        ExampleStore.Load(Repository.Root, findings);
        Assert.True(findings.IsEmpty, string.Join("\n", findings.Sorted()));
    }

    [Fact]
    public void Source_and_assembly_name_the_same_examples()
    {
        var read = ExampleStore.Load(Repository.Root, new FindingList()).All.Select(source => (source.Id, source.Title, source.File));
        var found = FreshRuns.Examples.Select(example => (example.Id, example.Title, example.SourcePath));
        Assert.Equal(read, found);
    }

    [Theory]
    [MemberData(nameof(FreshRuns.Ids), MemberType = typeof(FreshRuns))]
    public void Example_is_declared_in_the_chapter_and_class_of_its_id(string id)
    {
        var example = FreshRuns.Examples.Single(candidate => candidate.Id == id);
        Assert.Contains(example.Chapter, Chapters);
        Assert.Equal($"NeuronDocs.Snippets.{ExampleId.ToPascalCase(example.Chapter)}", example.Method.DeclaringType!.Assembly.GetName().Name);
        Assert.Equal($"NeuronDocs.Snippets.{example.FileName}Example", example.Method.DeclaringType.FullName);
        Assert.Equal("Run", example.Method.Name);
    }

    [Theory]
    [MemberData(nameof(FreshRuns.Ids), MemberType = typeof(FreshRuns))]
    public void No_label_is_printed_twice(string id)
    {
        var findings = new FindingList();
        VerifiedOutput.Parse(FreshRuns.Of(id).Output, id, findings);
        Assert.True(findings.IsEmpty, string.Join("\n", findings.Sorted()));
    }
}
