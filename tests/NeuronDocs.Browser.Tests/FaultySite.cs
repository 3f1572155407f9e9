using System.Text.Json;
using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>
/// A copy of the site whose playground has, besides its examples, those that misbehave; some cards run one of these instead of their own. Nothing of it is ever published.
/// </summary>
internal sealed class FaultySite : IAsyncDisposable
{
    public const string Page = "neuron/index.html";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("neurondocs-faults-");
    private readonly SiteServer server;

    private FaultySite() => server = new SiteServer(new SiteFiles(folder.FullName), status: null);

    public Uri Address => server.Address;

    /// <summary>Makes the copy.</summary>
    /// <param name="site">The real site.</param>
    /// <param name="faults">By the slug of a card, the example that it runs.</param>
    public static async Task<FaultySite> OpenAsync(BuiltSite site, IReadOnlyDictionary<string, string> faults)
    {
        var findings = new FindingList();
        var app = await PlaygroundApp.EnsureAsync(BuiltSite.RepositoryRoot, null, findings, PlaygroundVariant.WithFaults);
        Assert.True(app is not null, string.Join('\n', findings.Sorted()));
        var faulty = new FaultySite();
        var root = faulty.folder.FullName;
        string[] parts = [Page, .. FilesOf("public"), .. FilesOf("live"), .. FilesOf("examples/neuron"), .. FilesOf("snippets/Neuron")];
        foreach (var part in parts) Copy(Path.Combine(site.Folder, part), Path.Combine(root, part));
        var playground = Path.GetRelativePath(site.Folder, Directory.GetDirectories(Path.Combine(site.Folder, "playground")).Single());
        foreach (var name in app.Manifest.Names) Copy(Path.Combine(app.Folder, name), Path.Combine(root, playground, name));
        foreach (var (slug, fault) in faults)
            await File.WriteAllTextAsync(Path.Combine(root, "examples", "neuron", $"{slug}.json"), JsonSerializer.Serialize(new { id = fault, hash = "", output = "before\n", parameters = Array.Empty<object>(), figures = Array.Empty<object>() }));
        await faulty.server.StartAsync(0);
        return faulty;

        IEnumerable<string> FilesOf(string part) => Directory.EnumerateFiles(Path.Combine(site.Folder, part), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Folder, file));
    }

    /// <summary>Takes away a file of the playground, as a new release on the host does.</summary>
    public void Lose(string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.FullName, "playground"), pattern, SearchOption.AllDirectories)) File.Delete(file);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
