using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class AcceptorTests
{
    private const string Received = "snippets/Neuron/WeightedSum.received.txt";

    [Fact]
    public void Accepting_rewrites_numbers_lists_sentences_and_then_has_nothing_left_to_do()
    {
        using var tree = new SmallTree();
        tree.Write(Received, "z = 0.3456\nsteps[0.19] = never\nsteps[0.2] = 12\nshare = 0.975\nerror = 3.05e-5\n");
        var acceptance = tree.Accept();
        Assert.Equal([SmallTree.Output], acceptance.Moved);
        Assert.Equal(
            [
                "docs/neuron/index.md:3: It ends at 0.29 after 139 steps. -> It ends at 0.35 after never steps.",
                "docs/neuron/index.md:4: The other one ends **never**, see [Goh 2017](../references.md#goh2017). -> The other one ends **12**, see [Goh 2017](../references.md#goh2017).",
                "docs/claims.yml:6: why: It does, to 0.2910 here. -> why: It does, to 0.3456 here.",
            ],
            acceptance.Sentences.Select(sentence => sentence.ToString()));
        Assert.Equal(["docs/claims/includes/neuron.md", "docs/claims/sheet-e.md", "docs/verification/index.md", "docs/verification/verification.json"], acceptance.Pages);
        Assert.Equal("docs/claims.yml:8:56: error false-claim: The verdict of E-N-01 no longer holds: 'z < 1 and steps[0.2] == never' is false, snippets/Neuron/WeightedSum.verified.txt prints z = 0.3456, steps[0.2] = 12.", Assert.Single(acceptance.FailedClaims).ToString());
        Assert.True(tree.Accept().ChangedNothing);
    }

    [Fact]
    public void The_public_api_is_accepted_like_an_output_and_what_other_tests_received_is_left()
    {
        const string Api = "tests/NeuronDocs.Snippets.Tests/Conventions/PublicApi", Other = "tests/NeuronDocs.Site.Tests/Specs/Page.received.txt";
        using var tree = new SmallTree();
        tree.Write(Api + ".received.txt", "public sealed class Neuron");
        tree.Write(Other, "not run by accept");
        Assert.Equal([Api + ".verified.txt"], tree.Accept().Moved);
        Assert.Equal("public sealed class Neuron", tree.Read(Api + ".verified.txt"));
        Assert.True(File.Exists(Path.Combine(tree.Root, Other)));
    }

    [Fact]
    public void Undoing_a_change_restores_the_tree_byte_for_byte()
    {
        using var tree = new SmallTree();
        var before = (tree.Read(SmallTree.Page), tree.Read("docs/claims.yml"), tree.Read("docs/claims/index.md"), tree.Read(SmallTree.Output));
        tree.Write(Received, tree.Read(SmallTree.Output).Replace("0.2910", "0.7777", StringComparison.Ordinal));
        tree.Accept();
        Assert.Contains("0.78<!--=", tree.Read(SmallTree.Page), StringComparison.Ordinal);
        tree.Write(Received, before.Item4);
        tree.Accept();
        Assert.Equal(before, (tree.Read(SmallTree.Page), tree.Read("docs/claims.yml"), tree.Read("docs/claims/index.md"), tree.Read(SmallTree.Output)));
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_stay_as_they_were()
    {
        using var tree = new SmallTree();
        tree.Write(SmallTree.Page, "\uFEFF" + tree.Read(SmallTree.Page).ReplaceLineEndings("\r\n"));
        tree.Write(SmallTree.Output, tree.Read(SmallTree.Output).Replace("0.2910", "0.5", StringComparison.Ordinal));
        tree.Accept();
        var bytes = File.ReadAllBytes(Path.Combine(tree.Root, SmallTree.Page));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'#'], bytes[..4]);
        var text = tree.Read(SmallTree.Page);
        Assert.Contains("0.50<!--=", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.Empty(tree.Check());
    }

    [Fact]
    public void Orphaned_verified_files_are_reported_and_never_deleted()
    {
        using var tree = new SmallTree();
        tree.Write("snippets/Neuron/Gone.verified.txt", "a = 1\n");
        Assert.True(tree.Accept().ChangedNothing);
        Assert.Equal("snippets/Neuron/Gone.verified.txt: error orphan-output: No example writes this file; snippets/Neuron/Gone.cs does not exist or is no example.", Assert.Single(tree.Check()));
    }

    [Fact]
    public void What_rests_on_an_example_can_be_listed_by_label()
    {
        using var tree = new SmallTree();
        Assert.Equal(
            ["docs/neuron/index.md:3: It ends at 0.29 after 139 steps.", "docs/claims.yml:6: why: It does, to 0.2910 here.", "docs/claims.yml:1: claim E-N-01 (true): z < 1 and steps[0.2] == never"],
            Dependents.Of(tree.Root, "neuron/weighted-sum", ["z"]).Select(dependent => dependent.ToString()));
        Assert.Equal(["z", "steps[0.19]", "steps[0.2]", "z", "z", "steps[0.2]"], Dependents.Of(tree.Root, "neuron/weighted-sum").Select(dependent => dependent.Label));
        Assert.Empty(Dependents.Of(tree.Root, "neuron/other"));
    }
}
