namespace NeuronDocs.Site.Tests;

public sealed class SiteBuilderTests
{
    [Fact]
    public async Task Two_builds_in_different_folders_are_byte_identical()
    {
        var trees = new List<Dictionary<string, string>>();
        for (var i = 0; i < 2; i++)
        {
            using var repository = new TestRepository();
            repository.AddExample();
            repository.Write("docs/page.md", $"# Page\n\n{TestRepository.Card}\n$$\\begin{{pmatrix}}1&2\\end{{pmatrix}}$$\n");
            Assert.Empty(await repository.BuildAsync());
            trees.Add(SiteTree.Of(repository.Output));
        }

        Assert.Contains("page.html", trees[0].Keys);
        Assert.Equal(trees[0], trees[1]);
    }

    [Fact]
    public async Task A_finding_leaves_the_old_site_untouched_and_nothing_beside_it()
    {
        using var repository = new TestRepository();
        Assert.Empty(await repository.BuildAsync());
        var before = SiteTree.Of(repository.Output);

        repository.Write("docs/index.md", "# Changed\n\n[x](missing.md)\n");
        Assert.Single(await repository.BuildAsync());

        Assert.Equal(before, SiteTree.Of(repository.Output));
        Assert.Equal(["_site"], Directory.EnumerateDirectories(repository.Root, "_site*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_page_that_is_gone_is_gone_from_the_site()
    {
        using var repository = new TestRepository();
        repository.Write("docs/page.md", "# Page\n");
        Assert.Empty(await repository.BuildAsync());
        File.Delete(Path.Combine(repository.Root, "docs/page.md"));
        Assert.Empty(await repository.BuildAsync());
        Assert.False(File.Exists(Path.Combine(repository.Output, "page.html")));
    }

    [Fact]
    public async Task A_folder_that_is_no_site_is_not_overwritten()
    {
        using var repository = new TestRepository();
        repository.Write("precious/file.txt", "mine");
        var found = await repository.BuildAsync(Path.Combine(repository.Root, "precious"));
        Assert.Contains("output-not-a-site", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(repository.Root, "precious/file.txt")));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_one_finding()
    {
        using var repository = new TestRepository();
        repository.Write("file", "");
        var found = await repository.BuildAsync(Path.Combine(repository.Root, "file/_site"));
        Assert.Contains("output-unwritable", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_include_behind_a_link_out_of_the_repository_is_not_read()
    {
        using var repository = new TestRepository();
        using var outside = new TestRepository();
        outside.Write("secret.md", "secret");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "docs/inner.md.txt"), Path.Combine(outside.Root, "secret.md"));
        repository.Write("docs/page.md", "[!INCLUDE [x](inner.md.txt)]\n");
        Assert.Contains("outside-repository", Assert.Single(await repository.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_that_is_not_closed_is_a_finding() =>
        Assert.Equal(["docs/page.md:1:1: error invalid-yaml: The front matter that opens here is not closed by a line '---'."], await TestRepository.FindingsOfAsync("---\ntitle: Page\n\n# Page\n"));

    [Fact]
    public async Task A_missing_partial_of_the_template_is_a_finding()
    {
        using var repository = new TestRepository();
        File.Delete(Path.Combine(repository.Root, "docs/_template/partials/footer.tmpl.partial"));
        Assert.StartsWith("docs/_template/partials/footer.tmpl.partial: error missing-template: The template has no partials/footer.tmpl.partial.", Assert.Single(await repository.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_nested_without_end_is_a_finding()
    {
        var found = await TestRepository.FindingsOfAsync(new string('>', 2000) + " x\n");
        Assert.StartsWith("docs/page.md: error too-deep: ", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_no_inline_style_or_script()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/page.md", $"# Page\n\n{TestRepository.Card}\n$$\\begin{{pmatrix}}1&2\\end{{pmatrix}}$$\n");
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("page.html");
        Assert.Contains(" class=\"ms-", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<[^>]*\sstyle=|<style|<script(?! src=)|\son[a-z]+=", html);
        Assert.Matches(@"\.ms-[0-9a-f]{8}\{", File.ReadAllText(Directory.GetFiles(repository.Output, "site.*.css", SearchOption.AllDirectories).Single()));
    }
}
