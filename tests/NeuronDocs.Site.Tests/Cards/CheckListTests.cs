namespace NeuronDocs.Site.Tests;

public sealed class CheckListTests
{
    [Fact]
    public async Task A_card_says_what_the_tests_check_its_example_against()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/page.md", TestRepository.Card);
        repository.Write("tests/NeuronDocs.Snippets.Tests/Checks/Neuron/SumChecks.cs", """
            public sealed class SumChecks
            {
                private const string Id = "neuron/sum";

                [Theory]
                [IndependentCheck("neuron/sum", "the sum <by hand>")]
                [IndependentCheck("neuron/other", "something else")]
                public void One() { }

                [Fact]
                [IndependentCheck(Id, "another program")]
                [IndependentCheck(Id, "the sum <by hand>")]
                public void Two() { }
            }
            """);
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("<dt>Checked against</dt><dd>the sum &lt;by hand&gt;; another program</dd>", repository.Read("page.html"), StringComparison.Ordinal);
    }
}
