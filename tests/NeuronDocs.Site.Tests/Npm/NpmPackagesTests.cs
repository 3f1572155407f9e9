namespace NeuronDocs.Site.Tests;

public sealed class NpmPackagesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("neurondocs-npm-").FullName;

    public NpmPackagesTests()
    {
        // A package that lies in the folder itself: no registry is asked.
        Write("project/package.json", """{ "name": "project", "private": true, "dependencies": { "near": "file:near" } }""");
        Write("project/near/package.json", """{ "name": "near", "version": "1.0.0" }""");
        Write(
            "project/package-lock.json",
            """
            {
              "name": "project",
              "lockfileVersion": 3,
              "requires": true,
              "packages": {
                "": { "name": "project", "dependencies": { "near": "file:near" } },
                "near": { "version": "1.0.0" },
                "node_modules/near": { "resolved": "near", "link": true }
              }
            }
            """);
    }

    [Fact]
    public async Task Who_comes_while_another_installs_waits_and_installs_nothing()
    {
        var (findings, installs) = (new FindingList(), 0);

        var folders = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            NpmPackages.EnsureAsync(root, _ => Interlocked.Increment(ref installs), findings, "project"))));

        Assert.Empty(findings.Sorted());
        Assert.Equal(1, installs);
        Assert.All(folders, folder => Assert.True(File.Exists(Path.Combine(folder!, "near", "package.json"))));
    }

    [Fact]
    public async Task Another_process_that_holds_the_lock_is_waited_for()
    {
        var (findings, installs) = (new FindingList(), 0);
        Directory.CreateDirectory(Path.Combine(root, "project", "obj"));
        await using (new FileStream(Path.Combine(root, "project", "obj", "npm.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(700));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NpmPackages.EnsureAsync(root, _ => installs++, findings, "project", patience.Token));
            Assert.Equal(0, installs);
        }

        Assert.NotNull(await NpmPackages.EnsureAsync(root, _ => installs++, findings, "project"));
        Assert.Equal(1, installs);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
