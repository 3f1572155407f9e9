using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class NumberTokenTests
{
    [Theory]
    [InlineData("0.2910", "0.29102777")]
    [InlineData("0.2910", "0.2910")]
    [InlineData("0.29", "0.29102777")]
    [InlineData("3", "2.5")]
    [InlineData("-3", "-2.5")]
    [InlineData("2", "2.4999999999999999999999")]
    [InlineData("-0.4621", "-0.46211716")]
    [InlineData("−0.4621", "-0.46211716")]
    [InlineData("10.0", "9.99")]
    [InlineData("0.3", "0.25")]
    [InlineData("8.56e49", "8.5567e49")]
    [InlineData("8.56e49", "8.56e+49")]
    [InlineData("1.00e4", "9.996e3")]
    [InlineData("3.05e-5", "0.0000305175")]
    [InlineData("0.00003052", "3.0517578e-5")]
    [InlineData("8.56 × 10⁴⁹", "8.56e49")]
    [InlineData("97.5 %", "0.975")]
    [InlineData("98%", "0.975")]
    [InlineData("97.5 %", "97.5 %")]
    [InlineData("97.5", "97.5 %")]
    [InlineData("10,000", "10000")]
    [InlineData("0.00", "-0.001")]
    [InlineData("74", "74")]
    public void A_number_holds_when_the_printed_value_rounds_to_it(string written, string printed) => Assert.True(Token(written).Holds(Value(printed)));

    [Theory]
    [InlineData("0.2911", "0.29102777")]
    [InlineData("2", "2.5")]
    [InlineData("0.4621", "-0.46211716")]
    [InlineData("9.9", "9.99")]
    [InlineData("0.2", "0.25")]
    [InlineData("8.55e49", "8.5567e49")]
    [InlineData("8.56e48", "8.5567e49")]
    [InlineData("97.5 %", "97.5")]
    [InlineData("0.98 %", "97.5 %")]
    [InlineData("74", "never")]
    [InlineData("0", "NaN")]
    public void A_number_does_not_hold_otherwise(string written, string printed) => Assert.False(Token(written).Holds(Value(printed)));

    [Theory]
    [InlineData("0.2910", "0.3", "0.3000")]
    [InlineData("0.29", "12.345", "12.35")]
    [InlineData("9.9", "9.99", "10.0")]
    [InlineData("5", "-2.5", "-3")]
    [InlineData("−5.0", "-2.25", "−2.3")]
    [InlineData("−5.0", "2.25", "2.3")]
    [InlineData("8.56e49", "0.00012345", "1.23e-4")]
    [InlineData("12.3e4", "0.5", "50.0e-2")]
    [InlineData("8.56 × 10⁴⁹", "9.999e-7", "1.00 × 10⁻⁶")]
    [InlineData("97.5 %", "0.9", "90.0 %")]
    [InlineData("97 %", "12.5 %", "13 %")]
    [InlineData("10,000", "1234567", "1,234,567")]
    [InlineData("0.05", "0.001", "0.00")]
    public void A_rewritten_number_keeps_its_form_and_then_holds(string written, string printed, string expected)
    {
        var text = Token(written).Rewritten(Value(printed));
        Assert.Equal(expected, text);
        Assert.True(Token(text!).Holds(Value(printed)));
    }

    [Theory]
    [InlineData(@"E = 3.05 \times 10^{-5}", @"3.05 \times 10^{-5}", "4.2e7", @"4.20 \times 10^{7}")]
    [InlineData(@"z = -0.4621", "-0.4621", "0.5", "0.5000")]
    [InlineData(@"1 - 0.4621", "0.4621", "0.5", "0.5000")]
    [InlineData(@"x \approx -0.25", "-0.25", "-1", "-1.00")]
    [InlineData(@"\frac{-1.5}{2}", "-1.5", "2", "2.0")]
    public void Numbers_of_formulas_are_read_with_their_signs_and_powers(string tex, string token, string printed, string rewritten)
    {
        var number = Assert.Single(NumberScanner.Formula(tex, 0), number => number.IsPrecise);
        Assert.Equal(token, number.Text);
        Assert.Equal(rewritten, number.Rewritten(Value(printed)));
    }

    [Theory]
    [InlineData(@"\hspace{0.5em} W_{11} x_2^2 + 10^{3}")]
    [InlineData(@"\frac{1}{2}\sum_{i=1}^{50} y_i")]
    public void Lengths_indices_and_small_whole_numbers_need_no_mark(string tex) => Assert.DoesNotContain(NumberScanner.Formula(tex, 0), number => number.IsPrecise);

    private static NumberToken Token(string text)
    {
        var token = Assert.Single(NumberScanner.Prose(text));
        Assert.Equal(text, token.Text);
        return token;
    }

    private static PrintedValue Value(string text) => new("x", null, text, 1);
}
