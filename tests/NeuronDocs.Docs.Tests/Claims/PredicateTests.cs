using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class PredicateTests
{
    private static readonly VerifiedOutput Output = VerifiedOutput.Parse("a = 2\nb = 0.1\nc = 0.2\nsteps[0.19] = 139\nsteps[0.2] = never\nloss = NaN\ntop = inf\nbottom = -inf\nshare = 97.5 %\nz = 0\ntiny = 3.05e-5\n", "out.txt", new FindingList());

    [Theory]
    [InlineData("a == 2")]
    [InlineData("a == 2.000")]
    [InlineData("b + c == 0.3")]
    [InlineData("a + 2 * 3 == 8")]
    [InlineData("(a + 2) * 3 == 12")]
    [InlineData("a - 1 - 1 == 0")]
    [InlineData("8 / a / 2 == 2")]
    [InlineData("-a + 3 == 1")]
    [InlineData("a * -1 == -2")]
    [InlineData("1 / 3 * 3 == 1")]
    [InlineData("a != 3 and a < 3 and a <= 2 and a > 1 and a >= 2")]
    [InlineData("steps[0.2] == never and steps[0.19] != never")]
    [InlineData("steps[0.2] == Never")]
    [InlineData("loss == nan")]
    [InlineData("loss != 1")]
    [InlineData("top == inf and bottom == -inf and bottom < a and a < top")]
    [InlineData("a / z == inf")]
    [InlineData("z / z == nan")]
    [InlineData("share >= 97.5")]
    [InlineData("a within 0.1 of 2.1")]
    [InlineData("steps[0.19] / a within 1 of 139 / 2")]
    [InlineData("tiny == 0.0000305")]
    public void It_holds(string predicate) => Assert.True(Evaluate(predicate).Holds);

    [Theory]
    [InlineData("a == 3")]
    [InlineData("a == 2 and b > 1")]
    [InlineData("b > 1 and a == 2")]
    [InlineData("loss == 1")]
    [InlineData("loss < 1")]
    [InlineData("loss >= 1")]
    [InlineData("steps[0.2] == always")]
    [InlineData("steps[0.2] == 139")]
    [InlineData("a within 0.1 of 2.11")]
    [InlineData("top within 1 of a")]
    public void It_does_not_hold(string predicate) => Assert.False(Evaluate(predicate).Holds);

    [Fact]
    public void It_tells_which_values_it_saw() =>
        Assert.Equal(["steps[0.19]", "a", "steps[0.2]"], Evaluate("steps[0.19] > a * a and steps[0.2] == never").Seen.Select(value => value.Name));

    [Theory]
    [InlineData("a = 2", 3, "'=' has no meaning here.")]
    [InlineData("a", 2, "The predicate needs a comparison or 'within' here, not 'the end'.")]
    [InlineData("a < 3 < 4", 7, "The predicate needs 'and' between two comparisons here, not '<'.")]
    [InlineData("a < ", 5, "The predicate needs a label, a number or '(' here, not 'the end'.")]
    [InlineData("(a < 3", 4, "The predicate needs ')' here, not '<'.")]
    [InlineData("a < 3 and stepz[0.19] > 1", 11, "out.txt prints no 'stepz[0.19]'. Did you mean 'steps[0.19]'?")]
    [InlineData("a > 3 and steps[0.3] > 1", 11, "out.txt prints no 'steps[0.3]'. Did you mean 'steps[0.2]'?")]
    [InlineData("steps[0.2] > 100", 12, "'never' is a word; only == and != compare words.")]
    [InlineData("a within 0.1", 13, "The predicate needs 'of' here, not 'the end'.")]
    [InlineData("", 1, "The predicate needs a label, a number or '(' here, not 'the end'.")]
    public void What_cannot_be_read_is_reported_at_its_column(string predicate, int column, string message)
    {
        var findings = new FindingList();
        Assert.Null(Predicate.Evaluate("E-N-01", predicate, Output, new Place("docs/claims.yml", 8, 1), findings));
        Assert.Equal(new Finding("claim-predicate", $"E-N-01: {message}", new Place("docs/claims.yml", 8, column)), Assert.Single(findings.Sorted()));
    }

    private static PredicateResult Evaluate(string predicate)
    {
        var findings = new FindingList();
        var result = Predicate.Evaluate("E-N-01", predicate, Output, new Place("x"), findings);
        Assert.Empty(findings.Sorted());
        return result!;
    }
}
