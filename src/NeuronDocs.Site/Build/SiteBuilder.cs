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
            var packing = Task.Run(() => options.Package?.Invoke(findings, cancellation) ?? CorePackage.EnsureAsync(root, options.Progress, findings, memory, cancellation), cancellation);
            var site = new SiteContext(root, config, findings, memory) { Address = SiteAddress.Of(config, options.BasePath) };
            var warm = Task.WhenAll(Task.Run(() => site.Api, cancellation), Task.Run(site.Highlighter.Warm, cancellation), packages.ContinueWith(p => p.Result is null ? null : site.Math, cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default));
            options.Progress?.Invoke(new BuildStep("Reading pages"));
            await Task.Run(() => SiteReader.ReadPages(site), cancellation);
            var installed = await packages is not null;
            // Node.js is at work while the compiler reads the API.
            var formulas = installed ? site.Math.Prepare(site.Pages.Values.Where(page => page.Content.Key is null).SelectMany(page => Formula.In(page.Document))) : Task.CompletedTask;
            try
            {
                await Task.Run(() => SiteReader.NamePages(site), cancellation);
                await warm;
                if (installed) await Task.Run(() => RenderPages(site, options, cancellation), cancellation);
            }
            finally
            {
                await formulas;
            }

            if (installed) memory.After(site.Math.Save);
            site.ReportApi();
            if (options.Package is not null && !packing.IsCompleted) options.Progress?.Invoke(new BuildStep("Packing the library"));
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

    private static void RenderPages(SiteContext site, BuildOptions options, CancellationToken cancellation)
    {
        var done = 0;
        site.World = PageKeeper.World(site, options);
        var keeper = new PageKeeper(site);
        Parallel.ForEach(site.Pages.Values, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, page =>
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
