namespace NeuronDocs.Site.Tests;

/// <summary>A build with a memory gives what a build without one gives, whatever was edited in between; and it does only what it must.</summary>
public sealed class IncrementalTests : IDisposable
{
    private readonly TestRepository repository = new();
    private readonly BuildMemory memory;

    public IncrementalTests()
    {
        Fixture.Fill(repository);
        memory = new BuildMemory(repository.Root);
    }

    [Fact]
    public async Task Every_edit_gives_what_a_clean_build_gives()
    {
        var clean = Path.Combine(repository.Root, "_clean");
        Assert.Empty(await repository.BuildAsync(memory: memory));
        var before = SiteTree.Of(repository.Output);
        foreach (var (name, edit) in Fixture.Edits)
        {
            edit(repository);
            Assert.Empty(await repository.BuildAsync(memory: memory));
            var after = SiteTree.Of(repository.Output);
            Assert.Empty(await repository.BuildAsync(clean));

            Assert.False(before.SequenceEqual(after), $"The edit of {name} changes nothing, so it tests nothing.");
            Assert.Equal(SiteTree.Of(clean).Select(f => (name, f.Key, f.Value)), after.Select(f => (name, f.Key, f.Value)));
            before = after;
        }
    }

    [Fact]
    public async Task After_one_edit_of_prose_only_that_page_is_written()
    {
        Assert.Empty(await repository.BuildAsync(memory: memory));
        Assert.Empty(await repository.BuildAsync(memory: memory));
        var before = SiteTree.Times(repository.Output);

        repository.Write("docs/plain.md", "---\nuid: plain\n---\n# Plain\n\nOther words.\n");
        Assert.Empty(await repository.BuildAsync(memory: memory));

        var changed = SiteTree.Times(repository.Output).Where(f => before.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key).ToList();
        Assert.Contains("plain.html", changed);
        Assert.DoesNotContain(changed, f => f.EndsWith(".html", StringComparison.Ordinal) && f != "plain.html");
        Assert.DoesNotContain(changed, f => f.StartsWith("public/", StringComparison.Ordinal) && f.Contains(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_is_told_until_it_is_mended()
    {
        Assert.Empty(await repository.BuildAsync(memory: memory));
        var before = SiteTree.Of(repository.Output);
        repository.Write("docs/linking.md", "# Linking\n\n[x](nowhere.md), <xref:Lib.Nowhere> and $\\frac$\n");
        var first = await repository.BuildAsync(memory: memory);
        Assert.Equal(3, first.Count);
        repository.Write("docs/plain.md", "---\nuid: plain\n---\n# Plain\n\nMore words.\n");
        Assert.Equal(first, await repository.BuildAsync(memory: memory));
        Assert.Equal(before, SiteTree.Of(repository.Output));

        Fixture.Fill(repository);
        Assert.Empty(await repository.BuildAsync(memory: memory));
        Assert.Equal(before, SiteTree.Of(repository.Output));
    }

    [Fact]
    public async Task A_finding_in_the_api_is_told_until_it_is_mended()
    {
        Assert.Empty(await repository.BuildAsync(memory: memory));
        repository.Write("src/Lib/Thing.cs", Fixture.Thing.Replace("What it weighs", "<see cref=\"Missing\"/>", StringComparison.Ordinal));
        var first = await repository.BuildAsync(memory: memory);
        Assert.Contains("missing-cref", Assert.Single(first), StringComparison.Ordinal);
        Assert.Equal(first, await repository.BuildAsync(memory: memory));
        repository.Write("src/Lib/Thing.cs", Fixture.Thing);
        Assert.Empty(await repository.BuildAsync(memory: memory));
    }

    [Fact]
    public async Task What_somebody_did_to_the_output_is_undone()
    {
        Assert.Empty(await repository.BuildAsync(memory: memory));
        var before = SiteTree.Of(repository.Output);
        File.AppendAllText(Path.Combine(repository.Output, "plain.html"), "!");
        File.Delete(Path.Combine(repository.Output, "linking.html"));
        Assert.Empty(await repository.BuildAsync(memory: memory));
        Assert.Equal(before, SiteTree.Of(repository.Output));
    }

    [Fact]
    public void The_check_of_the_evidence_tells_the_same_with_a_memory()
    {
        var kept = new List<string>();
        foreach (var edit in Fixture.Edits.Values.Prepend(_ => { }))
        {
            edit(repository);
            kept.AddRange(Check(memory));
            Assert.Equal(Check(null), Check(memory));
        }

        Assert.Contains(kept, f => f.Contains("stale-number", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        memory.Dispose();
        repository.Dispose();
    }

    private List<string> Check(BuildMemory? with)
    {
        var findings = new FindingList();
        Checker.Check(repository.Root, findings, with);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }
}
