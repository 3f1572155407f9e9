namespace NeuronDocs.Docs.Tests;

/// <summary>What was published is compared with what an example prints, to the digits published.</summary>
public class ReproductionTests
{
    private const string File = "docs/reproductions.yml";
    private const string Page = "docs/reproductions/index.md";
    private const string Entry = "- title: A sum\n  question: neuron\n  source: [goh2017]\n  note: In double precision.\n  values:\n  - what: the sum\n    published: 0.29\n    ours: neuron/weighted-sum#z\n  - what: steps at 0.2\n    published: never\n    ours: neuron/weighted-sum#steps[0.2]\n";

    [Fact]
    public void The_page_has_both_numbers_and_their_difference()
    {
        using var tree = new SmallTree();
        tree.Write(File, Entry);
        tree.Accept();
        Assert.Empty(tree.Check());
        Assert.EndsWith("""
            # Reproductions

            Numbers that others published, or that follow from a formula they published, computed again by the examples of this site: 1 reproductions with 2 values. 2 values agree to the last digit published. Where one does not, the reason stands below the table.

            ## The neuron

            ### A sum

            Published in [Goh 2017](../references.md#goh2017). In double precision.

            | Quantity | Published | Here | Difference |
            | --- | ---: | ---: | ---: |
            | the sum | 0.29 | 0.2910<!--= neuron/weighted-sum#z --> | 1.0e-3 |
            | steps at 0.2 | never | never<!--= neuron/weighted-sum#steps[0.2] --> | – |

            Printed by [A weighted sum](../neuron/index.md#weighted-sum).

            """.ReplaceLineEndings("\n"), tree.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_explained_below_the_table()
    {
        using var tree = new SmallTree();
        tree.Write(File, Entry.Replace("published: 0.29\n", "published: 0.2904\n    differs: It was printed with a slip.\n", StringComparison.Ordinal));
        tree.Accept();
        Assert.Empty(tree.Check());
        Assert.Contains("| the sum | 0.2904 | 0.2910<!--= neuron/weighted-sum#z --> | 6.0e-4 |", tree.Read(Page), StringComparison.Ordinal);
        Assert.EndsWith("\n*the sum*: It was printed with a slip.\n", tree.Read(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: 0.29", "published: 0.28", "docs/reproductions.yml:7:16: error reproduction: 0.28 was published, neuron/weighted-sum#z prints 0.2910: say why under 'differs', or find the error.")]
    [InlineData("published: 0.29", "published: 0.29\n    differs: no", "docs/reproductions.yml:8:14: error reproduction: neuron/weighted-sum#z prints 0.2910, which is what was published; remove 'differs'.")]
    [InlineData("#z", "#y", "docs/reproductions.yml:8:11: error missing-label: snippets/Neuron/WeightedSum.verified.txt prints no 'y'. Did you mean 'z'?")]
    [InlineData("question: neuron", "question: neurons", "docs/reproductions.yml:2:13: error reproduction: 'neurons' is no chapter. Did you mean 'neuron'?")]
    [InlineData("source: [goh2017]", "source: []", "docs/reproductions.yml:1:3: error reproduction: Name the works that publish it: source: [key].")]
    [InlineData("note:", "notes:", "docs/reproductions.yml:4:3: error reproduction: The key 'notes' is unknown. Did you mean 'note'?")]
    [InlineData("- title: A sum", "- title: [", "docs/reproductions.yml:1:10: error reproduction: Invalid YAML")]
    public void What_is_wrong_is_found_where_it_stands(string old, string planted, string finding)
    {
        using var tree = new SmallTree();
        tree.Write(File, Entry.Replace(old, planted, StringComparison.Ordinal));
        Assert.Contains(tree.Check(), found => found.StartsWith(finding, StringComparison.Ordinal));
    }
}
