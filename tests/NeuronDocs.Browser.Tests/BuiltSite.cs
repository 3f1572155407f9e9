using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Site;

// Two look at pages, and the one that builds the site once more spends the beginning on that.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]

namespace NeuronDocs.Browser.Tests;

/// <summary>The real site, served on loopback, and one browser to look at it: for one collection of tests.</summary>
public sealed class BuiltSite : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>In milliseconds, many times what anything takes beside whatever else keeps the machine busy: what does not come by then never comes.</summary>
    public const float Patience = 180_000;

    private string? folder;
    private SiteServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string RepositoryRoot { get; } = FindRoot();

    internal string Folder => folder!;

    internal Uri Address => server!.Address;

    /// <summary>Every page of the site, relative to its root.</summary>
    internal IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null) return;
        Assert.True(Chromium.Path is not null, "NEURONDOCS_BROWSER is \"required\", but there is neither /usr/bin/chromium nor an executable named in NEURONDOCS_CHROMIUM.");
        var npm = new FindingList();
        await NpmPackages.EnsureAsync(RepositoryRoot, progress: null, npm, project: "tests/NeuronDocs.Browser.Tests");
        Assert.True(npm.IsEmpty, string.Join('\n', npm.Sorted()));
        folder = await SiteFolder.EnterAsync();

        server = new SiteServer(new SiteFiles(folder), status: null);
        await server.StartAsync(0);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Flags, Timeout = Patience });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        if (folder is not null) await SiteFolder.LeaveAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    internal async Task<IBrowserContext> WindowAsync(int width, ColorScheme scheme = ColorScheme.Light, bool script = true, bool touch = false)
    {
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = touch,
            Locale = "en-US",
        });
        window.SetDefaultTimeout(Patience);
        return window;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NeuronDocs.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("NeuronDocs.sln");
        return folder;
    }
}

/// <summary>Tests of pages as they are read. They run beside those in which examples run, which wait for much of their time.</summary>
[CollectionDefinition(Name)]
public sealed class PageTests : ICollectionFixture<BuiltSite>
{
    public const string Name = "Pages";
}

/// <summary>Tests of pages in which examples run.</summary>
[CollectionDefinition(Name)]
public sealed class LiveTests : ICollectionFixture<BuiltSite>
{
    public const string Name = "Live";
}
