using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>Reads and renders pages, and keeps those that nothing changed for.</summary>
internal sealed class PageKeeper(SiteContext site)
{
    /// <summary>A page as an earlier build read it, if its text and all that is shared are what they were.</summary>
    public static Page Read(SiteContext site, SourceFile file, string target) =>
        site.Memory.KeepForNext($"page {file.Path}", $"{site.Memory.Keys.Shared} {target} {site.Memory.Files.Hash(file.Path)}", site.Findings, own => PageReader.Read(site.For(new PageReads(own)), file, target));

    public void Render(Page page)
    {
        if (Holds(page, site.World)) return;
        var reads = new PageReads();
        var view = site.For(reads);
        // The tree of an earlier rendering may bear its traces.
        if (page.Begin()) page.Document = PageReader.Read(site.For(new PageReads()), page.File, site.ContentFiles[page.File.Path]).Document;
        page.Html = Rendering.Render(view, page);
        if (!site.Memory.Keeps) page.Document = [];
        Finish(page, site.World, reads);
    }

    /// <summary>Renders the API's pages. They say which pages link to them, so they come after those.</summary>
    public void RenderApi(CancellationToken cancellation)
    {
        var reads = new PageReads();
        var api = new ApiPages(site.For(reads));
        void Once(Page page, Action render)
        {
            var key = BuildMemory.Hash($"{site.World}\n{api.UsersOf(page)}");
            if (Holds(page, key)) return;
            page.Begin();
            render();
            page.Content.Key = key;
        }

        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.ForEach(site.Api.Namespaces, parallel, space => Once(space.Page, () => api.Render(space)));
        Parallel.ForEach(site.Api.Types, parallel, type => Once(type.Page, () => api.Render(type)));
        site.Findings.AddAll(reads.Findings);
        if (reads.Findings.IsEmpty) return;
        foreach (var page in site.Api.Pages) page.Content.Key = null;
    }

    private bool Holds(Page page, string key) => page.Content.Key == key && page.Content.Reads?.Hold(site) != false;

    private void Finish(Page page, string key, PageReads reads)
    {
        page.Content.Reads = reads;
        page.Content.Key = reads.Findings.IsEmpty ? key : null;
        site.Findings.AddAll(reads.Findings);
    }

    /// <summary>A hash of all that a page may show of the rest of the site: whatever is no page, and of each page what it is called, where it lies and which cards it has.</summary>
    public static string World(SiteContext site, BuildOptions options)
    {
        var faces = site.Pages.Values.Select(p => string.Join('\u0001', [p.File.Path, p.Output, p.Title, p.Uid ?? "", .. p.Metadata.Select(m => $"{m.Key}={m.Value}")]));
        var cards = site.Cards.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value.Number} {c.Value.Page.Output}"));
        return BuildMemory.Hash(string.Join('\n', [site.Memory.Keys.Shared, site.IsTakenHome ? "zips" : "", (options with { Output = null, Progress = null, Memory = null, Check = Task.CompletedTask, External = null }).ToString(), .. faces, .. cards]));
    }
}
