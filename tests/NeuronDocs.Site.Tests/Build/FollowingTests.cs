namespace NeuronDocs.Site.Tests;

/// <summary>On the playground, which is published from a tree of sources.</summary>
public sealed class FollowingTests : IDisposable
{
    private readonly SourceTree tree = new();
    private readonly SemaphoreSlim mayPublish = new(1);
    private readonly SemaphoreSlim published = new(0);
    private readonly Following<PlaygroundApp> playground;
    private int publishes;
    private bool fails;

    public FollowingTests() => playground = new(() => PlaygroundApp.IsIn(tree.Root) ? PlaygroundInputs.Stamp(tree.Root, PlaygroundVariant.Site) : null, PublishAsync, () => published.Release());

    [Fact]
    public async Task The_first_build_waits_and_later_ones_have_the_same_while_no_source_changes()
    {
        Assert.Equal("1", await HashAsync());
        Assert.Equal("1", await HashAsync());
        Assert.Equal(1, publishes);
    }

    [Fact]
    public async Task After_an_edit_builds_go_on_with_the_last_one_until_the_new_one_is_there()
    {
        await HashAsync();
        tree.Write("snippets/Neuron/WeightedSum.cs", "b");
        Assert.Equal("1", await HashAsync());
        Assert.Equal("1", await HashAsync());
        mayPublish.Release();
        Assert.True(await published.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("2", await HashAsync());
        Assert.Equal(2, publishes);
    }

    [Fact]
    public async Task What_cannot_be_published_is_found_by_each_build_until_it_is_mended()
    {
        await HashAsync();
        (fails, _) = (true, mayPublish.Release());
        tree.Write("snippets/Neuron/WeightedSum.cs", "no C#");
        Assert.Equal("1", await HashAsync());
        Assert.True(await published.WaitAsync(TimeSpan.FromMinutes(1)));
        for (var build = 0; build < 2; build++)
        {
            var findings = new FindingList();
            await playground.GetAsync(findings, CancellationToken.None);
            playground.Begin(CancellationToken.None);
            Assert.Equal("dotnet-failed", Assert.Single(findings.Sorted()).Code);
        }

        Assert.Equal(2, publishes);
    }

    [Fact]
    public async Task A_repository_without_a_playground_has_none()
    {
        File.Delete(Path.Combine(tree.Root, "src/NeuronDocs.Playground/NeuronDocs.Playground.csproj"));
        Assert.Null(await playground.GetAsync(new FindingList(), CancellationToken.None));
        Assert.Equal(0, publishes);
    }

    public void Dispose()
    {
        tree.Dispose();
        mayPublish.Dispose();
        published.Dispose();
    }

    private async Task<string?> HashAsync()
    {
        var findings = new FindingList();
        var app = await playground.GetAsync(findings, CancellationToken.None);
        playground.Begin(CancellationToken.None);
        Assert.Empty(findings.Sorted());
        return app?.Manifest.Hash;
    }

    private async Task<PlaygroundApp?> PublishAsync(FindingList findings, CancellationToken cancellation)
    {
        await mayPublish.WaitAsync(cancellation);
        var number = Interlocked.Increment(ref publishes);
        if (!fails) return new PlaygroundApp("", new PlaygroundManifest($"{number}", []));
        findings.Add("dotnet-failed", "It does not compile.");
        return null;
    }
}
