using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

internal sealed partial class DocfxConfigReader
{
    private static readonly string[] Frequencies = ["always", "hourly", "daily", "weekly", "monthly", "yearly", "never"];

    private Dictionary<string, Action<JsonTree>> SitemapKeys(SitemapOptions options, bool ofFiles = false)
    {
        var keys = new Dictionary<string, Action<JsonTree>>
        {
            ["baseUrl"] = v => options.BaseUrl = BaseUrl(v),
            ["priority"] = v => options.Priority = Only(v, v.Scalar is >= 0.0 and <= 1.0, "a number from 0 to 1") ? (double)v.Scalar! : null,
            ["changefreq"] = v => options.ChangeFrequency = Only(v, Frequencies.Contains(v.Text), $"one of {string.Join(", ", Frequencies)}") ? v.Text : null,
            ["lastmod"] = v => options.LastModified = Only(v, v.Text is { } text && Date().IsMatch(text), "a date such as 2026-01-31, or one with time and zone such as 2026-01-31T12:00:00Z") ? v.Text : null,
        };
        if (!ofFiles) keys["fileOptions"] = v => Object(v, glob => FileOptions(options, glob));
        return keys;
    }

    private void FileOptions(SitemapOptions options, JsonProperty glob)
    {
        var own = new SitemapOptions();
        Keys(glob.Value, "sitemap", SitemapKeys(own, ofFiles: true));
        if (CheckPattern(glob.Name, glob.Place)) options.Files.Add((new Globs([glob.Name], []), own));
    }

    // Empty until it is known where the site will stand.
    private Uri? BaseUrl(JsonTree value)
    {
        if (value.Text is "") return null;
        var right = Uri.TryCreate(value.Text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;
        if (!Only(value, right, "an address such as https://example.org/docs/, without a query or a fragment")) return null;
        return url!.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d))?$", RegexOptions.ECMAScript)]
    private static partial Regex Date();
}
