namespace NeuronDocs.Site.Tests;

public sealed class FormulaFileTests
{
    [Fact]
    public async Task The_formulas_of_one_run_serve_the_next_and_a_broken_file_is_made_anew()
    {
        using var repository = new TestRepository();
        repository.Write("docs/page.md", "# Page\n\n$a+b$ and\n\n$$\na^2\n$$\n");
        Assert.Empty(await repository.BuildAsync());
        var page = repository.Read("page.html");
        var file = Assert.Single(Directory.GetFiles(Path.Combine(repository.Root, "obj"), "formulas-*.json"));
        var kept = File.ReadAllText(file);

        Assert.Empty(await repository.BuildAsync());
        Assert.Equal(page, repository.Read("page.html"));
        Assert.Equal(kept, File.ReadAllText(file));

        // A mark in the file comes out on the page: the engine was not asked.
        File.WriteAllText(file, kept.Replace("\\u003Cmi\\u003Ea\\u003C/mi\\u003E", "\\u003Cmi\\u003Eq\\u003C/mi\\u003E", StringComparison.Ordinal));
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("<mi>q</mi>", repository.Read("page.html"), StringComparison.Ordinal);

        foreach (var broken in new[] { "{", "[]", "{\"Ia+b\":null}" })
        {
            File.WriteAllText(file, broken);
            Assert.Empty(await repository.BuildAsync());
            Assert.Equal(page, repository.Read("page.html"));
            Assert.Equal(kept, File.ReadAllText(file));
        }
    }
}
