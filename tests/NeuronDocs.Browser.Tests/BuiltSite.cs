using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>The real site, built once into a temporary folder and served on loopback, and one browser to look at it.</summary>
public sealed class BuiltSite : IAsyncLifetime, IAsyncDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"neurondocs-browser-{Guid.NewGuid():N}");
    private SiteServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string RepositoryRoot { get; } = FindRoot();

    internal string Folder => folder;

    internal Uri Address => server!.Address;

    /// <summary>Every page of the site, relative to its root.</summary>
    internal IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null) return;
        Assert.True(Chromium.Path is not null, "NEURONDOCS_BROWSER is \"required\", but there is neither /usr/bin/chromium nor an executable named in NEURONDOCS_CHROMIUM.");
        var npm = new FindingList();
        await NpmPackages.EnsureAsync(RepositoryRoot, progress: null, npm, project: "tests/NeuronDocs.Browser.Tests");
        Assert.True(npm.IsEmpty, string.Join('\n', npm.Sorted()));
        var findings = await SiteBuild.RunAsync(RepositoryRoot, folder, _ => { }, CancellationToken.None);
        Assert.True(findings.Count == 0, string.Join('\n', findings));

        server = new SiteServer(new SiteFiles(folder), status: null);
        await server.StartAsync(0);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    internal Task<IBrowserContext> WindowAsync(int width, ColorScheme scheme = ColorScheme.Light, bool script = true) =>
        browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Locale = "en-US",
        });

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NeuronDocs.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("NeuronDocs.sln");
        return folder;
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BuiltSite>
{
    public const string Name = "Browser";
}
