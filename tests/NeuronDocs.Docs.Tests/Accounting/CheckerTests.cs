using NeuronDocs.Site;
using System.Text;

namespace NeuronDocs.Docs.Tests;

/// <summary>Each kind of defect, planted in a tree without any, is found where it was planted.</summary>
public class CheckerTests
{
    [Fact]
    public void The_small_tree_has_no_findings()
    {
        using var tree = new SmallTree();
        Assert.Empty(tree.Check());
    }

    [Theory]
    [InlineData("0.29<!--=", "0.28<!--=", "docs/neuron/index.md:3:12: error stale-number: '0.28' stands here, but snippets/Neuron/WeightedSum.verified.txt line 1 prints z = 0.2910.")]
    [InlineData("**never**", "**always**", "docs/neuron/index.md:4:22: error stale-number: 'always' stands here, but snippets/Neuron/WeightedSum.verified.txt line 3 prints steps[0.2] = never.")]
    [InlineData("weighted-sum#z", "weighted-sums#z", "docs/neuron/index.md:3:12: error missing-example: There is no example 'neuron/weighted-sums'. Did you mean 'neuron/weighted-sum'?")]
    [InlineData("#steps[0.19]", "#step[0.19]", "docs/neuron/index.md:3:54: error missing-label: snippets/Neuron/WeightedSum.verified.txt prints no 'step[0.19]'. Did you mean 'steps[0.19]'?")]
    [InlineData("0.29<!--= neuron/weighted-sum#z -->", "0.29<!--= quoted: goh2016 -->", "docs/neuron/index.md:3:12: error missing-reference: docs/references.bib has no entry 'goh2016'. Did you mean 'goh2017'?")]
    [InlineData("neuron/weighted-sum#z -->", "weighted sum -->", "docs/neuron/index.md:3:16: error bad-mark: 'weighted sum' is no mark; write 'chapter/slug#label', 'definition', 'quoted: key' or 'illustrative: reason'.")]
    [InlineData("0.29<!--=", "it<!--= definition --><!--=", "docs/neuron/index.md:3:14: error bad-mark: No number stands directly before this mark.")]
    [InlineData("#z -->", "#z, #share -->", "docs/neuron/index.md:3:16: error bad-mark: A number has one mark, here are 2; only a formula has a list.")]
    [InlineData("![A line that rises]", "![]", "docs/neuron/index.md:10:1: error figure-text: An image needs a text that says what it shows: ![text](path).")]
    [InlineData("[!code-text[](~/snippets/Neuron/WeightedSum.verified.txt)]", "Nothing.", "docs/neuron/index.md:6:1: error card: The code of 'neuron/weighted-sum' must be followed by what it printed: [!code-text[](~/snippets/Neuron/WeightedSum.verified.txt)].")]
    [InlineData("WeightedSum.cs#weighted-sum", "WeightedSum.cs", "docs/neuron/index.md:6:1: error card: Show the region only: ~/snippets/Neuron/WeightedSum.cs#weighted-sum.")]
    [InlineData("[!code-text[](~/snippets", "[!code-text[](../../../snippets", "docs/neuron/index.md:8:1: error outside-repository: '../../../snippets/Neuron/WeightedSum.verified.txt' lies outside the repository.")]
    [InlineData("![A line that rises](~/snippets/Neuron/WeightedSum.line.verified.svg)", "", "snippets/Neuron/WeightedSum.line.verified.svg: error orphan-figure: No page shows this figure.")]
    public void A_defect_of_a_page_is_found(string old, string planted, string finding)
    {
        using var tree = new SmallTree();
        tree.Replace(SmallTree.Page, old, planted);
        Assert.Contains(finding, tree.Check());
    }

    [Fact]
    public void A_formula_binds_its_numbers_in_order()
    {
        using var tree = new SmallTree();
        tree.Write("docs/x.md", "$z = 0.291 < 0.5 + s \\cdot 0.98$<!--= neuron/weighted-sum#z, definition, neuron/weighted-sum#share -->\n\n$$\nE = 3.05 \\times 10^{-5}\n$$\n<!--= neuron/weighted-sum#error -->\n");
        tree.Accept();
        Assert.Empty(tree.Check());
        tree.Replace("docs/x.md", "#z, definition", "#z");
        Assert.Equal(["docs/x.md:1:33: error bad-mark: The formula has 3 numbers that need a mark (0.291, 0.5, 0.98), the comment lists 2."], tree.Check().Where(finding => finding.StartsWith("docs/x.md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("# A\n\nn\u00E9e\n", "latin1", "3:2")]
    [InlineData("# A\n", "utf-16", "1:1")]
    [InlineData("# A\n\u0000\n", "utf-8", "2:1")]
    public void A_page_that_is_no_utf8_is_found(string text, string encoding, string place)
    {
        using var tree = new SmallTree();
        var wrong = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(Path.Combine(tree.Root, "docs/x.md"), [.. wrong.GetPreamble(), .. wrong.GetBytes(text)]);
        Assert.Equal([$"docs/x.md:{place}: error not-utf8: This is not UTF-8 text; save the file in that encoding."], tree.Check());
    }

    [Fact]
    public void A_deleted_output_is_named_with_what_rests_on_it()
    {
        using var tree = new SmallTree();
        tree.Delete(SmallTree.Output);
        var found = tree.Check();
        Assert.Contains("snippets/Neuron/WeightedSum.cs:8: error missing-output: The example 'neuron/weighted-sum' has no snippets/Neuron/WeightedSum.verified.txt; run the snippet tests and accept.", found);
        Assert.Contains("docs/neuron/index.md:3:12: error missing-output: The example 'neuron/weighted-sum' has no verified output yet, so 'z' cannot be looked up.", found);
    }

    [Fact]
    public void A_deleted_example_is_named_and_its_output_is_an_orphan()
    {
        using var tree = new SmallTree();
        tree.Delete(SmallTree.Source);
        var found = tree.Check();
        Assert.Contains("docs/neuron/index.md:3:12: error missing-example: There is no example 'neuron/weighted-sum'.", found);
        Assert.Contains("snippets/Neuron/WeightedSum.verified.txt: error orphan-output: No example writes this file; snippets/Neuron/WeightedSum.cs does not exist or is no example.", found);
        Assert.Contains(found, finding => finding.StartsWith("docs/claims.yml:8:23: error missing-example: E-N-01 rests on", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_on_no_page_is_an_orphan()
    {
        using var tree = new SmallTree();
        tree.Write(SmallTree.Page, "# The neuron\n");
        Assert.Contains("snippets/Neuron/WeightedSum.cs:8: error orphan-example: No page shows the example 'neuron/weighted-sum'.", tree.Check());
    }

    [Fact]
    public void A_card_shown_in_code_is_no_card()
    {
        using var tree = new SmallTree();
        tree.Write(SmallTree.Page, "# The neuron\n\n```markdown\n[!code-csharp[](~/snippets/Neuron/WeightedSum.cs#weighted-sum)]\n```\n");
        Assert.Contains(tree.Check(), finding => finding.Contains("orphan-example", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_printed_twice_is_reported_in_the_output()
    {
        using var tree = new SmallTree();
        tree.Write(SmallTree.Output, tree.Read(SmallTree.Output) + "z = 1\n");
        Assert.Contains("snippets/Neuron/WeightedSum.verified.txt:7:1: error duplicate-label: The label 'z' is printed a second time; it first stands on line 1.", tree.Check());
    }

    [Fact]
    public void An_edited_generated_page_is_stale_at_the_line_of_the_edit()
    {
        using var tree = new SmallTree();
        tree.Replace("docs/references.md", "Why Momentum", "How Momentum");
        Assert.Equal(["docs/references.md:8: error stale-page: This generated page is out of date; 'neurondocs accept' rewrites it."], tree.Check());
    }

    [Fact]
    public void A_deleted_generated_page_is_missed()
    {
        using var tree = new SmallTree();
        tree.Delete("docs/claims/includes/neuron.md");
        Assert.Equal(["docs/claims/includes/neuron.md: error stale-page: This generated page is missing; 'neurondocs accept' writes it."], tree.Check());
    }

    [Fact]
    public void Includes_are_accounted_for_in_their_own_file()
    {
        using var tree = new SmallTree();
        tree.Write("docs/neuron/includes/part.md", "Of 0.75 it is.\n");
        tree.Write("docs/x.md", "[!INCLUDE [part](neuron/includes/part.md)]\n");
        Assert.Equal("docs/neuron/includes/part.md:1:4", Assert.Single(tree.Check()).Split(": error")[0]);
    }

    [Theory]
    [InlineData("```\ncode\n```\n", "docs/x.md:1:1: error unaccounted: A block of code that no example made needs a mark behind it: 'quoted: key' or 'illustrative: reason'.")]
    [InlineData("![A nerve cell](cell.svg)\n", "docs/x.md:1:1: error unaccounted: An image that no example made needs a mark behind it: 'quoted: key' or 'illustrative: reason'.")]
    [InlineData("```\ncode\n```\n<!--= definition -->\n", "docs/x.md:4:1: error bad-mark: A block of code or an image that no example made has the mark 'quoted: key' or 'illustrative: reason'.")]
    [InlineData("```\ncode\n```\n<!--= quoted: goh2016 -->\n", "docs/x.md:1:1: error missing-reference: docs/references.bib has no entry 'goh2016'. Did you mean 'goh2017'?")]
    public void What_is_shown_and_no_example_made_says_whose_it_is(string markdown, string finding)
    {
        using var tree = new SmallTree();
        tree.Write("docs/x.md", markdown);
        Assert.Contains(finding, tree.Check());
    }

    [Fact]
    public void The_totals_count_what_is_there_and_what_is_wrong()
    {
        using var tree = new SmallTree();
        tree.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nneuron,weighted-sum,Sum,behavior,\nneuron,bias,Bias,behavior,\n");
        tree.Write("docs/neuron/weighted-sum.md", "# Sum\n\n[!code-csharp[](~/snippets/Neuron/WeightedSum.cs#weighted-sum)]\n\n[!code-text[](~/snippets/Neuron/WeightedSum.verified.txt)]\n\n```\nx\n```\n<!--= quoted: goh2017 -->\n\n```\ny\n```\n");
        tree.Replace(SmallTree.Page, "139<!--= neuron/weighted-sum#steps[0.19] -->", "139");
        tree.Replace("docs/claims.yml", "E-N-01", "E-N-02");
        tree.Accept();
        var findings = new FindingList();
        var totals = Checker.Check(tree.Root, findings)!.Lines(findings);
        Assert.Equal(
            [
                "1 of 2 concepts with page, example and verified output",
                "1 of 2 claims with a verdict: 1 with executable evidence, 0 cited, 0 that no longer hold",
                "1 examples with 5 printed values and 1 figures: 0 without an independent check, 0 orphans",
                "3 numbers: 3 verified, 0 definitions, 0 quoted, 0 illustrative, 1 unaccounted",
                "2 cards of code and output, verified; 1 other blocks of code: 1 quoted, 0 illustrative; 1 unaccounted",
                "1 figures on pages: 1 verified, 0 others, 1 unaccounted",
                "1 links within the site, 0 unaccounted",
            ],
            totals);
    }
}
