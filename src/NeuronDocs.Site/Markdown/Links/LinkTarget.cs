using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>Turns an address as written into one as published, and reports what it leads nowhere.</summary>
internal static class LinkTarget
{
    /// <summary>The published address; null after a finding. <paramref name="title"/> is the title of the page a uid leads to.</summary>
    public static string? Resolve(Rendering rendering, string url, MarkdownObject node, out string? title)
    {
        title = null;
        var (path, fragment) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (url[..hash], url[(hash + 1)..]) : (url, null);
        if (path.StartsWith("xref:", StringComparison.Ordinal))
        {
            var uid = Uri.UnescapeDataString(path["xref:".Length..].Split('?')[0]);
            if (rendering.Site.FindUid(uid, rendering.At(node)) is not { } found) return null;
            rendering.Page.Uses.Add(uid);
            if (Problem(path) is { } problem) rendering.Report("bad-xref", problem, node);
            title = Display(path, found);
            return found.Anchor is null ? ToPage(rendering, found.Page, fragment) : found.From(rendering.Page);
        }

        if (HasScheme(path))
        {
            if (path.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
                || path.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return url;
            rendering.Report("bad-link", $"The address '{url}' is neither a page of the site nor http, https or mailto.", node);
            return null;
        }

        if (path.Length == 0) return ToPage(rendering, rendering.Page, fragment);
        if (path.StartsWith('/'))
        {
            rendering.Report("bad-link", $"The address '{url}' starts at the server's root, which breaks below a sub-path; write it relative to the file or with ~/.", node);
            return null;
        }

        if (RepoPath.Resolve(rendering.File.Folder, Uri.UnescapeDataString(path.Split('?')[0])) is not { } target)
        {
            rendering.Report("outside-repository", $"The address '{url}' leads out of the repository.", node);
            return null;
        }

        if (rendering.Site.PageByPath(target) is { } page) return ToPage(rendering, page, fragment);
        if (rendering.Site.ResourceFiles.TryGetValue(target, out var resource)) return RepoPath.Relative(rendering.Page.Output, resource);
        var known = rendering.Site.Pages.Keys.Concat(rendering.Site.ResourceFiles.Keys);
        var reason = File.Exists(Path.Combine(rendering.Site.Root, target)) ? $"'{target}' is not part of the site: docfx.json lists it neither as content nor as resource." : $"There is no file '{target}'.";
        rendering.Report("missing-file", reason + Nearest.Hint(target, known), node);
        return null;
    }

    private static readonly string[] Queries = ["text", "displayProperty"];

    private static readonly string[] Properties = ["name", "nameWithType", "fullName"];

    private static string? Problem(string path)
    {
        var query = path.Split('?', 2) is [_, var written] ? written.Split('&', StringSplitOptions.RemoveEmptyEntries) : [];
        if (query.Select(q => q.Split('=')[0]).FirstOrDefault(k => !Queries.Contains(k)) is { } key)
            return $"A cross reference has no '{key}' that this builder knows.{Nearest.Hint(key, Queries)}";
        return Query(path, "displayProperty") is { } property && !Properties.Contains(property) ? $"There is no displayProperty '{property}' that this builder knows.{Nearest.Hint(property, Properties)}" : null;
    }

    private static string Display(string path, UidTarget target) => Query(path, "displayProperty") switch
    {
        "fullName" => target.FullName,
        "nameWithType" => target.NameWithType,
        _ => target.Name,
    };

    /// <summary>The value of a key in the query of an address, as docfx reads <c>xref:uid?key=value</c>.</summary>
    public static string? Query(string path, string key) => path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query
        ? path[(query + 1)..].Split('#')[0].Split('&').Select(p => p.Split('=', 2)).Where(p => p.Length == 2 && p[0] == key).Select(p => Uri.UnescapeDataString(p[1])).FirstOrDefault()
        : null;

    private static string ToPage(Rendering rendering, Page target, string? fragment)
    {
        var path = target == rendering.Page ? "" : RepoPath.Relative(rendering.Page.Output, target.Output);
        if (string.IsNullOrEmpty(fragment)) return path.Length == 0 ? "#" : path;
        return $"{path}#{fragment}";
    }

    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && path.AsSpan(0, colon).IndexOfAny('/', '?') < 0;
    }
}
