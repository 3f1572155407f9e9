namespace NeuronDocs.Docs.Tests;

public class NumberLintTests
{
    [Theory]
    [InlineData("It is 0.2910.", 1, 7, "'0.2910'")]
    [InlineData("First line\nthen 97 % of them", 2, 6, "'97 %'")]
    [InlineData("About 3e5 of them", 1, 7, "'3e5'")]
    [InlineData("It takes 1455 steps", 1, 10, "'1455'")]
    [InlineData("It takes 100 steps", 1, 10, "'100'")]
    [InlineData("Of **0.5** and more", 1, 6, "'0.5'")]
    [InlineData("| a |\n| - |\n| 0.25 |", 3, 3, "'0.25'")]
    [InlineData("> [!NOTE]\n> At −0.25 it stops", 2, 6, "'−0.25'")]
    [InlineData("- item\n  with 2.5x", 2, 8, "'2.5'")]
    [InlineData("[a link of 0.75](x.md)", 1, 12, "'0.75'")]
    [InlineData("Say $x = 0.5$ here", 1, 10, "The formula's '0.5'")]
    [InlineData("Say\n\n$$\nx = y\n$$\n\nmore", 3, 1, "A formula set apart")]
    public void A_number_without_a_mark_is_reported_where_it_stands(string text, int line, int column, string what)
    {
        using var tree = new SmallTree();
        tree.Write("docs/x.md", text);
        Assert.Equal([$"docs/x.md:{line}:{column}: error unmarked-number: {what} needs a mark behind it: the label that printed it, 'definition', 'quoted: key' or 'illustrative: reason'."], tree.Check());
    }

    [Theory]
    [InlineData("In 1986 and 2015, section 4.6, sections 2.1 and 2.17, eq. (2.15), Theorem 3.1, IEEE 754.")]
    [InlineData("The ids E-L-04, W111 and ResNet-152, .NET 10.0.100, the 100th.")]
    [InlineData("`0.2910` in code, [a link](x.md?0.25), <https://a.b/0.125>, https://a.b/0.5")]
    [InlineData("# A heading of 0.5\n\n```text\n0.2910\n```\n<!--= illustrative: what is typed -->\n\n    0.25 indented\n<!--= quoted: goh2017 -->\n")]
    [InlineData("---\ntitle: 0.25\n---\n\nText")]
    [InlineData("Two of 12 in $x_2 = 1$.")]
    [InlineData("<!-- 0.25 --> and <span data-x=\"0.5\">none</span>")]
    [InlineData("[!INCLUDE [0.5](fragment.md)]")]
    [InlineData("0.5<!--= definition --> and **0.25**<!--= illustrative: a guess, no more --> and 0.125<!--= quoted: goh2017 -->")]
    [InlineData("$x = 0.5$<!--= definition --> and $$y = 0.25 + 0.125$$<!--= definition -->")]
    [InlineData("Say\n\n$$\nx = y\n$$\n<!--= definition -->\n\nmore")]
    public void What_needs_no_mark_or_has_one_is_left_alone(string text)
    {
        using var tree = new SmallTree();
        tree.Write("docs/x.md", text);
        Assert.DoesNotContain(tree.Check(), finding => finding.StartsWith("docs/x.md", StringComparison.Ordinal));
    }
}
