namespace NeuronDocs.Site;

/// <summary>What docfx.json's <c>sitemap</c> says of the site, or of the files that one of its <c>fileOptions</c> names.</summary>
internal sealed class SitemapOptions
{
    /// <summary>With a slash at its end; null where nothing says where the site will stand.</summary>
    public Uri? BaseUrl { get; set; }

    public string? ChangeFrequency { get; set; }

    public double? Priority { get; set; }

    /// <summary>A date, or a date and time, as the file has it.</summary>
    public string? LastModified { get; set; }

    /// <summary>What some files have instead, in the order of docfx.json: the last that matches counts.</summary>
    public List<(Globs Globs, SitemapOptions Options)> Files { get; } = [];
}
