using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// Where the site will stand. Links between pages are relative and need none of it; what an address outside of a page must be is made here.
/// </summary>
/// <param name="Origin">Scheme and host without a path; null while docfx.json names no base URL.</param>
/// <param name="Path">The path of the site's root on its host, with a slash at both ends.</param>
public sealed partial record SiteAddress(Uri? Origin, string Path)
{
    /// <summary>What <see cref="IsPath"/> asks for, for a message.</summary>
    public const string PathForm = "a path with a slash at both ends such as /docs/, of letters, digits and -._~ only";

    /// <summary>Whether the text can be the path of a site's root.</summary>
    public static bool IsPath(string text) => PathPattern().IsMatch(text);

    /// <summary>The base URL of docfx.json, with <paramref name="path"/> for its path if one is given.</summary>
    internal static SiteAddress Of(DocfxConfig config, string? path) =>
        new(config.Sitemap.BaseUrl is { } url ? new Uri(url, "/") : null, path ?? config.Sitemap.BaseUrl?.AbsolutePath ?? "/");

    /// <summary>The whole address of a file of the site; null while only a part of it is known.</summary>
    public string? Of(string output) => Origin is null ? null : new Uri(Origin, Path + output).AbsoluteUri;

    [GeneratedRegex(@"^/((?!\.{1,2}/)[A-Za-z0-9._~-]+/)*$", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
