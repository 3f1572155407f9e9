using System.Globalization;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>Makes the site of a repository from its docfx.json. It assembles files and runs no example.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Builds the whole site beside the old one and puts it into its place only if nothing was found wrong. Every defect is a finding; none is thrown.
    /// </summary>
    /// <param name="root">The folder with docfx.json.</param>
    /// <param name="options">Where to build to, and who wants to hear of progress.</param>
    /// <param name="findings">Gets every defect of the tree that the build meets.</param>
    /// <param name="cancellation">Ends the build between two steps; the old site stays.</param>
    public static async Task<BuildResult> BuildAsync(string root, BuildOptions options, FindingList findings, CancellationToken cancellation = default)
    {
        root = Path.GetFullPath(root);
        using var own = options.Memory is null ? BuildMemory.OfOneBuild(root) : null;
        var memory = options.Memory ?? own!;
        using var build = memory.Begin();
        if (DocfxConfigReader.Read(root, findings) is not { } config) return new BuildResult(false, "", 0);
        if (!memory.TreeHolds(config, findings)) return new BuildResult(false, "", 0);
        var destination = Path.GetFullPath(options.Output ?? Path.Combine(root, config.Output));
        using var output = OutputFolder.Open(destination, memory, findings);
        try
        {
            var playground = Task.Run(() => options.Playground?.Invoke(findings, cancellation) ?? Task.FromResult<PlaygroundApp?>(null), cancellation);
            var packages = NpmPackages.EnsureAsync(root, options.Progress, findings, cancellation: cancellation);
            var packing = Task.Run(() => CorePackage.EnsureAsync(root, options.Progress, findings, memory, cancellation), cancellation);
            var site = new SiteContext(root, config, findings, memory) { Address = SiteAddress.Of(config, options.BasePath) };
            var warm = Task.WhenAll(Task.Run(() => site.Api, cancellation), Task.Run(site.Highlighter.Warm, cancellation), packages.ContinueWith(p => p.Result is null ? null : site.Math, cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default));
            await Task.Run(() => ReadPages(site, options), cancellation);
            var installed = await packages is not null;
            await warm;
            if (installed) await Task.Run(() => RenderPages(site, options, cancellation), cancellation);
            if (installed) memory.After(site.Math.Save);
            site.ReportApi();
            var package = await packing;
            if (!installed || output is null || (site.IsTakenHome && package is null)) return new BuildResult(false, destination, site.Pages.Count);

            if (!playground.IsCompleted) options.Progress?.Invoke(new BuildStep("Publishing the playground"));
            site.Playground = await playground;
            options.Progress?.Invoke(new BuildStep("Writing the site"));
            await Task.Run(() => SiteWriter.Write(site, output, package), cancellation);
            if (options.External is { } external)
            {
                options.Progress?.Invoke(new BuildStep("Asking other servers"));
                await external.CheckAsync(SiteRules.External(site), findings, cancellation);
            }

            await options.Check;
            var succeeded = findings.IsEmpty && output.Publish(findings);
            return new BuildResult(succeeded, destination, site.AllPages.Count());
        }
        catch (Exception e) when (IsFileAccess(e))
        {
            findings.Add("file-access", e.GetBaseException().Message);
            return new BuildResult(false, destination, 0);
        }
    }

    /// <summary>The folder a build writes when it is told no other: the one docfx.json names, or <c>_site</c> while docfx.json cannot be read.</summary>
    public static string OutputOf(string root) => Path.GetFullPath(DocfxConfigReader.Read(root, new FindingList())?.Output ?? "_site", root);

    /// <summary>The folders whose files the site is made of, relative to the repository: what a server watches.</summary>
    public static IReadOnlyList<string> FoldersOf(string root) => Inputs.Folders(DocfxConfigReader.Read(Path.GetFullPath(root), new FindingList()) ?? new DocfxConfig());

    /// <summary>The path of the site on its host, as the base URL of docfx.json has it, else the host's root.</summary>
    public static string BasePathOf(string root) => DocfxConfigReader.Read(root, new FindingList())?.Sitemap.BaseUrl?.AbsolutePath ?? "/";

    // Pages are read and written in parallel, which wraps what happens.
    private static bool IsFileAccess(Exception e) =>
        e is AggregateException many ? many.Flatten().InnerExceptions.All(IsFileAccess) : e is IOException or UnauthorizedAccessException;

    internal static void ReadPages(SiteContext site, BuildOptions options)
    {
        options.Progress?.Invoke(new BuildStep("Reading pages"));
        FindFiles(site);
        var markdown = site.ContentFiles.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var pages = markdown.AsParallel().AsOrdered().Select(f => site.Source(f.Key) is { } file ? PageKeeper.Read(site, file, f.Value) : null).ToList();
        foreach (var page in pages.OfType<Page>())
        {
            site.Pages.Add(page.File.Path, page);
            if (page.Uid is { } uid && !site.Uids.TryAdd(uid, new UidTarget(page)))
                site.Findings.Add("duplicate-uid", $"The uid '{uid}' is already taken by {site.Uids[uid].Page.File.Path}.", PlaceOfUid(page));
        }

        foreach (var (uid, target) in site.Api.Uids)
        {
            if (!site.Uids.TryAdd(uid, target))
                site.Findings.Add("duplicate-uid", $"The uid '{uid}' is already taken by the API's {target.FullName}.", PlaceOfUid(site.Uids[uid].Page));
        }

        site.Toc = new TocReader(site).Read();
        site.Book = new Book(site.Toc);
        NumberCards(site);
    }

    // The front matter says it; fileMetadata cannot give a page a uid of its own.
    private static Place PlaceOfUid(Page page)
    {
        var line = Enumerable.Range(1, page.File.LineCount).FirstOrDefault(n => page.File.LineText(n).StartsWith("uid:", StringComparison.Ordinal), 1);
        return new Place(page.File.Path, line, 1 + page.File.LineText(line).TakeWhile(c => c != ':').Count() + page.File.LineText(line).SkipWhile(c => c != ':').TakeWhile(c => c is ':' or ' ').Count());
    }

    private static void FindFiles(SiteContext site)
    {
        Collect(site, site.Config.Content, site.ContentFiles);
        Collect(site, site.Config.Resource, site.ResourceFiles);
        if (site.ContentFiles.Count == 0) site.Findings.Add("no-content", "docfx.json names no content that exists.", new Place("docfx.json"));
    }

    private static void Collect(SiteContext site, IEnumerable<FileMapping> mappings, SortedDictionary<string, string> into)
    {
        foreach (var mapping in mappings)
        {
            // What stock docfx has written of the API is made here from the same sources.
            foreach (var (path, target) in mapping.Find(site.Root).Where(f => !site.Config.ApiSections.Any(s => f.Path.StartsWith($"{s.Dest}/", StringComparison.Ordinal)))) into[path] = target;
        }
    }

    // Examples are numbered in reading order within their chapter; a later card of the same example keeps the first one's number.
    private static void NumberCards(SiteContext site)
    {
        var counts = new Dictionary<int, int>();
        foreach (var page in site.Book.InOrder(site.Pages.Values))
        {
            var chapter = site.Book.ChapterOf(page) ?? 0;
            foreach (var card in page.Document.Descendants<CardBlock>())
            {
                page.Ids.Add(card.Example.Slug);
                if (site.Cards.ContainsKey(card.Example.Id)) continue;
                var number = counts[chapter] = counts.GetValueOrDefault(chapter) + 1;
                site.Cards.Add(card.Example.Id, new CardHome(page, string.Create(CultureInfo.InvariantCulture, $"{(chapter == 0 ? "" : $"{chapter}.")}{number}")));
            }
        }
    }

    private static void RenderPages(SiteContext site, BuildOptions options, CancellationToken cancellation)
    {
        var done = 0;
        site.World = PageKeeper.World(site, options);
        var keeper = new PageKeeper(site);
        Parallel.ForEach(site.Pages.Values, new ParallelOptions { CancellationToken = cancellation }, page =>
        {
            keeper.Render(page);
            options.Progress?.Invoke(new BuildStep("Rendering pages", Interlocked.Increment(ref done), site.Pages.Count));
        });

        // The API's pages say which pages link to them, so they come second.
        if (site.Api.Uids.Count == 0) return;
        options.Progress?.Invoke(new BuildStep("Rendering the API"));
        keeper.RenderApi(cancellation);
    }
}
