using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// A page's Markdown as it lies beside the page: the author's text, with all that it includes in its place, and links that lead to the files of the site.
/// A mark behind a number stays: it is a comment, and says where the number comes from.
/// </summary>
internal sealed class PageMarkdown(SiteContext site, Page page)
{
    /// <summary>Where it lies; null for a page that is not made from Markdown.</summary>
    public static string? OutputOf(Page page) => page.Type == "Conceptual" ? Path.ChangeExtension(page.Output, ".md") : null;

    public static string Of(SiteContext site, Page page) => new PageMarkdown(site, page).Expand(page.File, page.Parts, [page.File.Path]);

    private string Expand(SourceFile file, IReadOnlyList<MarkdownPart> parts, IReadOnlyList<string> open)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var part in parts.OrderBy(part => part.Span.Start))
        {
            if (Text(file, part, open) is not { } text) continue;
            result.Append(file.Text, at, part.Span.Start - at).Append(Indented(file.Text, part.Span.Start, text));
            at = part.Span.End + 1;
        }

        return result.Append(file.Text, at, file.Text.Length - at).ToString();
    }

    // Null for what stays as it is.
    private string? Text(SourceFile file, MarkdownPart part, IReadOnlyList<string> open) => part.Kind switch
    {
        MarkdownPartKind.FrontMatter => open.Count > 1 ? "" : null,
        MarkdownPartKind.Code => Code(file, part.Code),
        MarkdownPartKind.Include => Include(file, part.Text, open),
        MarkdownPartKind.Xref => Xref(part.Text),
        _ => Address(file, part.Text),
    };

    // In a quotation or a list each line begins as the first one does.
    private static string Indented(string text, int at, string lines)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var before = at > start ? text[start..at] : "";
        return lines.Replace("\n", "\n" + (before.All(c => c is ' ' or '>') ? before : ""), StringComparison.Ordinal);
    }

    // A card shows the program that a reader can run, not only its region.
    private string? Code(SourceFile file, CodeIncludeTarget? target)
    {
        if (target is null || RepoPath.Resolve(file.Folder, Uri.UnescapeDataString(target.Path)) is not { } path || site.Source(path) is not { } source) return null;
        var example = site.Evidence.Examples.ByFile(path);
        var text = example is not null && example.Region.Name.Equals(target.Fragment, StringComparison.OrdinalIgnoreCase)
            ? example.StandaloneProgram
            : new CodeSlicer(source, target, new Place(file.Path), new FindingList()).Slice()?.Text(source);
        if (text is null) return null;
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}{(target.Language.Length > 0 ? target.Language.ToLowerInvariant() : Languages.OfFile(path))}\n{text.TrimEnd('\n')}\n{fence}";
    }

    private string? Include(SourceFile file, string path, IReadOnlyList<string> open) =>
        RepoPath.Resolve(file.Folder, Uri.UnescapeDataString(path)) is { } target && !open.Contains(target) && site.Source(target) is { } source
            ? Expand(source, MarkdownPart.Of(site.Syntax.Parse(source, new FindingList())), [.. open, target]).Trim('\n')
            : null;

    private string? Xref(string uid) => site.Uids.TryGetValue(Uri.UnescapeDataString(uid), out var target)
        ? $"[{target.Name.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]({From(target.Page)}{(target.Anchor is null ? "" : $"#{target.Anchor}")})"
        : null;

    private string? Address(SourceFile file, string url)
    {
        if (url.Length == 0 || url[0] is '#' or '/') return null;
        var hash = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : url.Length;
        var (path, fragment) = (url[..hash], url[hash..]);
        if (path.StartsWith("xref:", StringComparison.Ordinal))
            return site.Uids.TryGetValue(Uri.UnescapeDataString(path["xref:".Length..].Split('?')[0]), out var uid) ? From(uid.Page) + (uid.Anchor is null ? fragment : $"#{uid.Anchor}") : null;
        if (path.Contains(':', StringComparison.Ordinal) || RepoPath.Resolve(file.Folder, Uri.UnescapeDataString(path)) is not { } target) return null;
        if (site.PageByPath(target) is { } to) return From(to) + fragment;
        return site.ResourceFiles.TryGetValue(target, out var resource) ? RepoPath.Relative(page.Output, resource).Replace(" ", "%20", StringComparison.Ordinal) : null;
    }

    private string From(Page target) => RepoPath.Relative(page.Output, OutputOf(target) ?? target.Output).Replace(" ", "%20", StringComparison.Ordinal);
}
