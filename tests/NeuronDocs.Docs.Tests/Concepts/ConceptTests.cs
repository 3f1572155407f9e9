namespace NeuronDocs.Docs.Tests;

/// <summary>The list of concepts, their pages and examples, and what is generated of them.</summary>
public class ConceptTests
{
    private const string Header = "chapter,slug,title,kind,types\n";
    private const string Page = "---\ntitle: Weighted sum\ndescription: 'A sum: each term has a weight.'\n---\n\n# Weighted sum\n\n[!code-csharp[](~/snippets/Neuron/WeightedSum.cs#weighted-sum)]\n\n[!code-text[](~/snippets/Neuron/WeightedSum.verified.txt)]\n";

    [Fact]
    public void A_covered_concept_is_in_the_toc_and_the_list_of_its_chapter()
    {
        using var tree = Tree(Header + "neuron,weighted-sum,\"It's a sum, weighted\",behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", Page);
        tree.Accept();
        Assert.Empty(tree.Check());
        Assert.EndsWith("- name: 'It''s a sum, weighted'\n  href: weighted-sum.md\n", tree.Read("docs/neuron/toc.yml"), StringComparison.Ordinal);
        Assert.EndsWith("\n- [It's a sum, weighted](../weighted-sum.md): A sum: each term has a weight.\n", tree.Read("docs/neuron/includes/concepts.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_concept_without_a_page_is_found_in_the_list()
    {
        using var tree = Tree(Header + "neuron,weighted-sum,Sum,behavior,\nneuron,bias,Bias,behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", Page);
        tree.Accept();
        Assert.Equal(["docs/concepts.csv:3:1: error concept: The concept 'neuron/bias' has no page docs/neuron/bias.md."], tree.Check());
    }

    [Fact]
    public void A_page_that_shows_another_example_than_its_own_is_found()
    {
        using var tree = Tree(Header + "neuron,bias,Bias,behavior,\n");
        tree.Write("docs/neuron/bias.md", Page);
        tree.Accept();
        Assert.Equal(["docs/neuron/bias.md:1:1: error concept: The page of a concept shows the example of its name, 'neuron/bias'."], tree.Check());
    }

    [Fact]
    public void A_page_of_a_chapter_that_is_no_concept_is_found()
    {
        using var tree = Tree(Header + "neuron,weighted-sum,Sum,behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", Page);
        tree.Write("docs/neuron/extra.md", "# Extra\n");
        tree.Accept();
        Assert.Equal(["docs/neuron/extra.md:1:1: error concept: This page is no concept of docs/concepts.csv; add a row there."], tree.Check());
    }

    [Fact]
    public void The_explorer_of_a_chapter_is_no_concept_and_comes_first()
    {
        using var tree = Tree(Header + "neuron,weighted-sum,Sum,behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", Page);
        tree.Write("docs/neuron/explore.md", "---\ntitle: 'Explore: one neuron'\n---\n\n# Explore\n");
        tree.Accept();
        Assert.Empty(tree.Check());
        Assert.EndsWith(".\n- name: 'Explore: one neuron'\n  href: explore.md\n- name: 'Sum'\n  href: weighted-sum.md\n", tree.Read("docs/neuron/toc.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("explore", tree.Read("docs/neuron/includes/concepts.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/neuron/toc.yml")]
    [InlineData("docs/neuron/includes/concepts.md")]
    public void What_was_generated_and_edited_is_stale(string file)
    {
        using var tree = Tree(Header + "neuron,weighted-sum,Sum,behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", Page);
        tree.Accept();
        tree.Write(file, tree.Read(file) + "# more\n");
        Assert.Contains($": error stale-page: ", Assert.Single(tree.Check()), StringComparison.Ordinal);
    }

    private static SmallTree Tree(string concepts)
    {
        var tree = new SmallTree();
        tree.Write("docs/concepts.csv", concepts);
        return tree;
    }
}
