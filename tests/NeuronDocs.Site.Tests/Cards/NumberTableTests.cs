namespace NeuronDocs.Site.Tests;

public sealed class NumberTableTests
{
    [Theory]
    [InlineData("-0.5", "-0.5000", "exact")]
    [InlineData("−0.46", "-0.4621", "rounded to 2 digits")]
    [InlineData("3.1e-5", "3.05e-5", "rounded to 2 digits")]
    [InlineData("50 %", "0.5", "exact")]
    [InlineData("Never", "never", "exact")]
    [InlineData("0.003", "0.00312", "rounded to 1 digit")]
    public void A_row_says_how_exactly_number_and_output_agree(string shown, string printed, string agreement)
    {
        var example = ExampleSource.Parse(
            """
            namespace NeuronDocs.Snippets;
            public static class AExample
            {
                [Example("neuron/a", "A")]
                public static void Run()
                {
                    #region a
                    Console.WriteLine(1);
                    #endregion
                }
            }
            """, "snippets/Neuron/A.cs", new FindingList())!;
        var table = new NumberTable();
        var row = table.Add(new LabelAddress("neuron/a", "x"), shown, new PrintedValue("x", null, printed, 1), example);
        Assert.Equal(agreement, row.Agreement);
        Assert.Same(row, table.Add(new LabelAddress("neuron/a", "x"), shown, row.Value, example));
        Assert.StartsWith("n-a-x", row.Id, StringComparison.Ordinal);
    }
}
