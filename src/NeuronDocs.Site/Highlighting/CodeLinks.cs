using System.Net;

namespace NeuronDocs.Site;

/// <summary>
/// The links from code to the API. There are many in a program, and each would be a stop for who goes by the keyboard and a word for who listens: in
/// the code they are for the pointer, and below it one list has each once, in the tab order.
/// </summary>
internal sealed class CodeLinks(IReadOnlyDictionary<string, UidTarget> uids, Page page)
{
    /// <summary>The address of what a uid names; null if it is not documented.</summary>
    public string? Href(string? uid) => uid is not null && uids.TryGetValue(uid, out var target) && target.CommentId is not null && (target.Page != page || target.Anchor is not null) ? target.From(page) : null;

    /// <summary>Everything the code links to, once, in the order of its first use; empty if it links to nothing.</summary>
    public string List(IReadOnlyList<CodeSpan> spans)
    {
        var items = Targets(spans).Select(t => $"<li><a href=\"{WebUtility.HtmlEncode(t.From(page))}\"><code>{WebUtility.HtmlEncode((t.Anchor is null ? t.Name : t.NameWithType).Split('(')[0])}</code></a></li>").Distinct(StringComparer.Ordinal).ToList();
        return items.Count == 0 ? "" : $"\n<div class=\"uses\"><span>API in this code</span><ul>{string.Concat(items)}</ul></div>";
    }

    private IEnumerable<UidTarget> Targets(IReadOnlyList<CodeSpan> spans)
    {
        foreach (var uid in spans.Where(s => Href(s.Uid) is not null).Select(s => s.Uid!).Distinct(StringComparer.Ordinal))
        {
            if (page.Type == "Conceptual") page.Uses.Add(uid);
            yield return uids[uid];
        }
    }
}
