using System.Net;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// <c>404.html</c>, which a host answers with at any address it does not have. Its links therefore start at the host's root: it is the one page that
/// must know the path at which the site stands.
/// </summary>
internal static partial class NotFoundPage
{
    public const string Output = "404.html";

    public static Page Make(SiteContext site)
    {
        var page = GeneratedPage.Of(Output, "There is no page at this address");
        page.Metadata["_noindex"] = true;
        var chapters = site.Book.Chapters.Where(c => c.Page is not null).Select(c => $"<li><a href=\"{WebUtility.HtmlEncode(c.Page!.Output)}\">{WebUtility.HtmlEncode(c.Name)}</a></li>\n");
        page.Html = $"""
            <h1>{page.Title}</h1>
            <p>The address may be misspelled. Addresses on this site do not change, so a link that led here was probably never right.</p>
            <p>Begin at <a href="index.html">the first page</a>, or look through <a href="{EverythingPage.Output}">everything there is</a>.</p>
            <ol>
            {string.Concat(chapters)}</ol>

            """.ReplaceLineEndings("\n");
        return page;
    }

    /// <summary>The same page with addresses that hold at any depth.</summary>
    public static string Rooted(string html, string path) => Address().Replace(html, m => $"{m.Groups["name"].Value}=\"{path}{m.Groups["to"].Value}\"");

    [GeneratedRegex(@"(?<=\s)(?<name>href|src|data-root|data-script|data-live)=""(?!#|/|[a-z]+:)(?<to>[^""]*)""")]
    private static partial Regex Address();
}
