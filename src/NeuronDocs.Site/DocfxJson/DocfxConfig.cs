namespace NeuronDocs.Site;

/// <summary>What docfx.json says, as far as this builder knows it. Everything else in the file is a finding.</summary>
internal sealed class DocfxConfig
{
    public List<FileMapping> Content { get; } = [];

    public List<FileMapping> Resource { get; } = [];

    /// <summary>What API pages and semantic highlighting are made from.</summary>
    public List<ApiSection> ApiSections { get; } = [];

    public Dictionary<string, object?> GlobalMetadata { get; } = new(StringComparer.Ordinal);

    public List<FileMetadata> FileMetadata { get; } = [];

    /// <summary>Folders of the template, relative to the repository; a later one overrides an earlier one.</summary>
    public List<string> Templates { get; } = [];

    /// <summary>Relative to docfx.json.</summary>
    public string Output { get; set; } = "_site";

    /// <summary>Also says, by its base URL, where the site will stand.</summary>
    public SitemapOptions Sitemap { get; } = new();

    /// <summary>Kinds of alerts and the classes of their boxes, besides the five that every docfx knows.</summary>
    public Dictionary<string, string> Alerts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing is to rest on git: no edit link, no date.</summary>
    public bool DisableGitFeatures { get; set; }

    public HashSet<string> MarkdigExtensions { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>One rule of fileMetadata: the value that <paramref name="Key"/> has on the pages whose path in the repository matches.</summary>
internal sealed record FileMetadata(string Key, Globs Globs, object? Value);
