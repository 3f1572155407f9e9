using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// The address at which a page's source can be edited, from the keys that docfx has for it: <c>_gitContribute</c> with <c>repo</c> and <c>branch</c>, and
/// <c>_gitUrlPattern</c> where the host's name does not tell what it is.
/// </summary>
internal static partial class EditLink
{
    private const string Contribute = "_gitContribute";
    private const string UrlPattern = "_gitUrlPattern";
    private static readonly string[] Patterns = ["github", "vso", "bitbucket"];
    private static readonly string[] Keys = ["repo", "branch"];

    private static bool HasRepository(SiteContext site, IReadOnlyDictionary<string, object?> model) => !site.Config.DisableGitFeatures && model.ContainsKey(Contribute);

    /// <summary>The day on which the page was last changed; null where there is no repository to look it up in, or it is not certain.</summary>
    public static DateOnly? DayOf(SiteContext site, Page page) =>
        page.Type == "Conceptual" && (HasRepository(site, page.Metadata) || HasRepository(site, site.Config.GlobalMetadata)) ? site.History.DayOf(page.File.Path) : null;

    /// <summary>The address; null where the page has none, or after a finding.</summary>
    public static string? Of(SiteContext site, Page page, IReadOnlyDictionary<string, object?> model)
    {
        if (!HasRepository(site, model) || model.GetValueOrDefault("_disableContribution") is true) return null;
        // One finding for the whole site where the whole site is told so.
        var place = new Place(ReferenceEquals(model[Contribute], site.Config.GlobalMetadata.GetValueOrDefault(Contribute)) ? "docfx.json" : page.File.Path);
        if (model[Contribute] is not IReadOnlyDictionary<string, object?> given || given.GetValueOrDefault("repo") is not string { Length: > 0 } repo)
        {
            site.Findings.Add("wrong-value", $"{Contribute} is an object with 'repo', the address of the repository, and 'branch'.", place);
            return null;
        }

        foreach (var key in given.Keys.Where(k => !Keys.Contains(k, StringComparer.Ordinal)))
            site.Findings.Add("unknown-key", $"{Contribute} has no key '{key}' that this builder knows.{Nearest.Hint(key, Keys)}", place);
        var pattern = model.GetValueOrDefault(UrlPattern) as string ?? (Host().Match(repo) is { Success: true } host ? Patterns.First(p => host.Groups[p].Success) : null);
        if (pattern is null || !Patterns.Contains(pattern, StringComparer.OrdinalIgnoreCase))
        {
            site.Findings.Add("wrong-value", pattern is null
                ? $"The repository '{repo}' is on no host that is known by its name; say in {UrlPattern} which it is like: {string.Join(", ", Patterns)}."
                : $"There is no {UrlPattern} '{pattern}', only {string.Join(", ", Patterns)}.{Nearest.Hint(pattern, Patterns)}", place);
            return null;
        }

        var address = Https(repo);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            site.Findings.Add("wrong-value", $"The repository '{repo}' has no address on the web.", place);
            return null;
        }

        // HEAD is the default branch wherever it is; the branch of this clone may be anybody's.
        var path = string.Join('/', page.File.Path.Split('/').Select(Uri.EscapeDataString));
        var branch = given.GetValueOrDefault("branch") as string;
        return pattern.ToLowerInvariant() switch
        {
            "vso" => $"{address}?path={path}{(branch is null ? "" : $"&version={(Commit().IsMatch(branch) ? "GC" : "GB")}{branch}")}",
            "bitbucket" => $"{address}/src/{branch ?? "HEAD"}/{path}",
            _ => $"{address}/blob/{branch ?? "HEAD"}/{path}",
        };
    }

    // git@host:org/repo.git is https://host/org/repo, as docfx has it.
    private static string Https(string repo)
    {
        var at = repo.IndexOf('@', StringComparison.Ordinal);
        var address = at < 0 ? repo : $"https://{Port().Replace(repo[(at + 1)..], "").Replace(':', '/')}";
        address = address.TrimEnd('/');
        return address.EndsWith(".git", StringComparison.Ordinal) ? address[..^4] : address;
    }

    [GeneratedRegex(@"^(https?://)?(ssh://)?([^/\s]+@)?([^/\s]+\.)?((?<github>github)\.com|(?<vso>dev\.azure|visualstudio)\.com|(?<bitbucket>bitbucket)\.org)[/:]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();

    [GeneratedRegex("^[0-9a-fA-F]{40}$")]
    private static partial Regex Commit();

    [GeneratedRegex(":[0-9]+")]
    private static partial Regex Port();
}
