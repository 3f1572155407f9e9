using System.Globalization;
using System.Xml.Linq;

namespace NeuronDocs.Site;

/// <summary>
/// docfx's <c>sitemap.xml</c>: every page of the manifest in the order of its address. docfx dates a page that has no date by the clock; here by the last change in git, if that is known.
/// </summary>
internal static class SitemapXml
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Null while docfx.json names no base URL.</summary>
    public static string? Of(SiteContext site)
    {
        if (site.Config.Sitemap.BaseUrl is null) return null;
        var pages = site.AllPages.OrderBy(p => p.Output, StringComparer.Ordinal).Select(page => Url(site, page));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement(Space + "urlset", pages).ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Url(SiteContext site, Page page)
    {
        var all = site.Config.Sitemap;
        var own = all.Files.LastOrDefault(f => f.Globs.Matches(page.File.Path)).Options ?? all;
        var address = own.BaseUrl is { } elsewhere && own != all ? new Uri(elsewhere, page.Output).AbsoluteUri : site.Address.Of(page.Output);
        return new XElement(
            Space + "url",
            new XElement(Space + "loc", address),
            (own.LastModified ?? all.LastModified ?? EditLink.DayOf(site, page)?.ToString("O", CultureInfo.InvariantCulture)) is { } date ? new XElement(Space + "lastmod", date) : null,
            new XElement(Space + "changefreq", own.ChangeFrequency ?? all.ChangeFrequency ?? "daily"),
            new XElement(Space + "priority", (own.Priority ?? all.Priority ?? 0.5).ToString(CultureInfo.InvariantCulture)));
    }
}
