namespace NeuronDocs.Site;

/// <summary>What a uid leads to: a page, or a place on one.</summary>
/// <param name="Page">The page.</param>
/// <param name="Anchor">The id on the page; null for the whole page.</param>
/// <param name="Name">What a link to it says.</param>
/// <param name="NameWithType">A member with its type before it.</param>
/// <param name="FullName">With its namespace.</param>
/// <param name="CommentId">The documentation id of a symbol; null for a page of prose.</param>
internal sealed record UidTarget(Page Page, string? Anchor, string Name, string NameWithType, string FullName, string? CommentId = null)
{
    public UidTarget(Page page) : this(page, null, page.Title, page.Title, page.Title)
    {
    }

    /// <summary>Below the site root.</summary>
    public string Href => Anchor is null ? Page.Output : $"{Page.Output}#{Anchor}";

    /// <summary>As a page links to it.</summary>
    public string From(Page page) =>
        page != Page ? RepoPath.Relative(page.Output, Page.Output) + (Anchor is null ? "" : $"#{Anchor}") : $"#{Anchor}";
}
