namespace NeuronDocs.Site;

/// <summary>Where an address leads on the site: a file, and a place in it.</summary>
/// <param name="File">Relative to the site's root; null for an address that leaves it.</param>
/// <param name="Id">The id of the place; empty for the whole file.</param>
internal readonly record struct SitePlace(string? File, string Id)
{
    /// <summary>Null for an address of another server.</summary>
    public static SitePlace? Of(string address, string output)
    {
        address = address.Trim();
        if (PolicyRules.SchemeOf(address) is not null || address.StartsWith("//", StringComparison.Ordinal)) return null;
        var (path, fragment) = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (address[..hash], address[(hash + 1)..]) : (address, "");
        path = Uri.UnescapeDataString(path.Split('?')[0]);
        var target = path.Length == 0 ? output : RepoPath.Resolve(RepoPath.FolderOf(output), path);
        if (target is not null && (path.EndsWith('/') || target.Length == 0)) target = target.Length == 0 ? "index.html" : $"{target}/index.html";
        return new SitePlace(target, Uri.UnescapeDataString(fragment));
    }
}
