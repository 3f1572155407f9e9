using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class VerifiedOutputTests
{
    [Fact]
    public void Labelled_lines_are_values_and_the_rest_is_free_text()
    {
        var output = VerifiedOutput.Parse("\uFEFFE1 = 0.2910\r\nsteps[0.2] = never\r\nnot a label = 1\r\n  indented = 2\r\nx= 3\r\nβ_1[a, b] = 4 of 5\r\n", "x", new FindingList());
        Assert.Equal(["E1:0.2910:1", "steps[0.2]:never:2", "β_1[a, b]:4 of 5:6"], output.Values.Select(value => $"{value.Name}:{value.Text}:{value.Line}"));
    }

    [Theory]
    [InlineData("0.2910", true, false)]
    [InlineData("-3.05e-5", true, false)]
    [InlineData("NaN", true, false)]
    [InlineData("-inf", true, false)]
    [InlineData("97.5 %", true, true)]
    [InlineData("never", false, false)]
    [InlineData("4 of 5", false, false)]
    [InlineData("1,5", false, false)]
    public void A_value_is_a_number_or_a_word(string text, bool numeric, bool percent)
    {
        var value = new PrintedValue("x", null, text, 1);
        Assert.Equal((numeric, percent), (value.IsNumeric, value.IsPercent));
    }

    [Theory]
    [InlineData("chain-rule/worked-example#E1", "chain-rule/worked-example", "E1")]
    [InlineData("learning-rate/stability-limit#steps[0.2]", "learning-rate/stability-limit", "steps[0.2]")]
    [InlineData(" #z ", "loss/before", "z")]
    public void An_address_names_example_and_label(string text, string example, string label) =>
        Assert.Equal(new LabelAddress(example, label), LabelAddress.Parse(text, new LabelAddress("loss/before", "a")));

    [Theory]
    [InlineData("#z")]
    [InlineData("loss/before")]
    [InlineData("loss/before#")]
    [InlineData("loss/before#a b")]
    public void Anything_else_is_no_address(string text) => Assert.Null(LabelAddress.Parse(text));
}
