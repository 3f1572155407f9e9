using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>
/// A group of disclosures of which one is open: the browser switches them without a script, and print shows them all. A tab that depends on another
/// group says in its title on what, so that nothing stays hidden from a reader without a script.
/// </summary>
internal sealed class TabRenderer(Rendering rendering) : HtmlObjectRenderer<TabGroupBlock>
{
    protected override void Write(HtmlRenderer renderer, TabGroupBlock group)
    {
        var name = rendering.Page.UniqueId("tab-group");
        var tabs = group.OfType<TabBlock>().ToList();
        foreach (var twice in tabs.SelectMany(t => t.Ids.Select(id => (Key: $"{id}/{t.Condition}", Id: id, Tab: t))).GroupBy(t => t.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
            rendering.Report("bad-tabs", $"Two tabs of this group have the id '{twice.First().Id}'.", twice.Last().Tab);
        renderer.EnsureLine().WriteLine($"<div class=\"tabs\" id=\"{name}\">");
        foreach (var tab in tabs)
        {
            renderer.Write($"<details class=\"tab\" name=\"{name}\" data-tab=\"{string.Join(' ', tab.Ids)}\"{(tab == tabs[0] ? " open" : "")}><summary>");
            renderer.WriteEscape(Title(tab)).WriteLine("</summary><div>");
            renderer.WriteChildren(tab);
            renderer.EnsureLine().WriteLine("</div></details>");
        }

        renderer.WriteLine("</div>");
    }

    private string Title(TabBlock tab)
    {
        if (tab.Condition.Length == 0) return tab.Title;
        MarkdownObject top = tab;
        while (top is Block { Parent: { } parent }) top = parent;
        var all = top.Descendants<TabBlock>().ToList();
        if (all.Find(t => t.Condition.Length == 0 && t.Ids.Contains(tab.Condition)) is { } other) return $"{tab.Title} ({other.Title})";
        rendering.Report("bad-tabs", $"The tab depends on '{tab.Condition}', but no tab of this file has that id.{Nearest.Hint(tab.Condition, all.SelectMany(t => t.Ids))}", tab);
        return tab.Title;
    }
}
