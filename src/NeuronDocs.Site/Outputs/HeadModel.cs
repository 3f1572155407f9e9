namespace NeuronDocs.Site;

/// <summary>What the head of a page says about it to those who do not read it: search engines, previews of links, feeds of text.</summary>
internal static class HeadModel
{
    public static void AddTo(Dictionary<string, object?> model, SiteContext site, Page page)
    {
        // docfx.json may have one for the whole site.
        if (model.GetValueOrDefault("description") is not string { Length: > 0 }) model["description"] = Summary.Of(page);
        model["kind"] = page.Output == "index.html" ? "website" : "article";
        model["canonical"] = page.Output == NotFoundPage.Output ? null : site.Address.Of(page.Output);
        model["markdown"] = PageMarkdown.OutputOf(page) is { } markdown ? Path.GetFileName(markdown) : null;
        model["_everything"] = RepoPath.Relative(page.Output, EverythingPage.Output);
    }
}
