using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

public class ParameterTokensTests
{
    [Fact]
    public void All_three_spellings_name_a_parameter_and_negative_values_are_values()
    {
        var read = ParameterTokens.Read(["eta=0.1"], ["--bias", "-0.5", "--seed=3", "--text=a=b"]);

        Assert.Equal(["bias=-0.5", "eta=0.1", "seed=3", "text=a=b"], read.Select(p => $"{p.Key}={p.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "--eta", "The parameter --eta needs a value.")]
    [InlineData("", "--eta --seed 1", "The parameter --eta needs a value.")]
    [InlineData("", "0.1", "'0.1' belongs to no parameter.")]
    [InlineData("eta", "", "--param wants name=value, not 'eta'.")]
    [InlineData("=1", "", "--param wants name=value, not '=1'.")]
    [InlineData("eta=1", "--eta 2", "The parameter 'eta' is given twice.")]
    public void What_cannot_be_read_is_wrong_usage(string pair, string rest, string message)
    {
        var failure = Assert.Throws<CommandFailure>(() => ParameterTokens.Read(
            pair.Length == 0 ? [] : [pair],
            rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(2, failure.ExitCode);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
