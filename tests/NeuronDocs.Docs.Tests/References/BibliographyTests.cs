using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class BibliographyTests
{
    [Theory]
    [InlineData("Goh, Gabriel", "Goh 2017")]
    [InlineData("Glorot, Xavier and Bengio, Yoshua", "Glorot and Bengio 2017")]
    [InlineData("He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing", "He et al. 2017")]
    [InlineData("{Keras contributors}", "Keras\u00A0contributors 2017")]
    [InlineData("Clevert, Djork-Arn{\\'e} and M{\\\"u}ller, Klaus", "Clevert and Müller 2017")]
    public void A_work_is_named_by_author_and_year(string authors, string expected)
    {
        var entry = Parse($"@article{{k, author = {{{authors}}}, title = {{T}}, year = 2017}}", out var found);
        Assert.Empty(found);
        Assert.Equal(expected, entry!.ShortForm);
    }

    [Theory]
    [InlineData("@article{k,\n  title = {T}\n  year = {2017}\n}\n", 3, "a comma is missing")]
    [InlineData("@article{k,\n  title = {T,\n  year = {2017}\n}\n", 2, "'title' in 'k' is not closed")]
    [InlineData("\n\n@article{,\n  title = {T}\n}\n", 3, "no key")]
    [InlineData("@article{k,\n  title {T}\n}\n", 2, "name = {value}")]
    [InlineData("@article{k,\n  title = {T}\n}\n", 1, "has no year")]
    [InlineData("@article{k, title = {T}, year = {1}}\n\n@article{k, title = {T}, year = {1}}\n", 3, "already taken on line 1")]
    public void A_malformed_entry_is_reported_with_its_line(string text, int line, string message)
    {
        Parse(text, out var found);
        Assert.Contains(found, finding => finding.Place!.Line == line && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_work_of_the_repository_has_authors()
    {
        var findings = new FindingList();
        var works = Bibliography.Load(Repository.Root, findings).All.ToList();
        Assert.Empty(findings.Sorted());
        Assert.True(works.Count >= 100);
        Assert.All(works, work => Assert.NotEmpty(work.FamilyNames));
        Assert.All(works, work => Assert.All(work.Fields.Values, value => Assert.DoesNotContain('\\', value)));
    }

    private static BibEntry? Parse(string text, out IReadOnlyList<Finding> found)
    {
        var findings = new FindingList();
        var entry = Bibliography.Parse(text, "docs/references.bib", findings).Find("k");
        found = findings.Sorted();
        return entry;
    }
}
