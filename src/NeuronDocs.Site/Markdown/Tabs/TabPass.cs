using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// <c># [Title](#tab/id)</c> up to a rule becomes a group of disclosures of which one is open: the browser switches them without a script, and
/// print shows them all.
/// </summary>
internal static class TabPass
{
    private const string Prefix = "#tab/";

    public static void Run(MarkdownDocument document)
    {
        var groups = 0;
        for (var i = 0; i < document.Count; i++)
        {
            if (TitleOf(document[i]) is null) continue;
            var blocks = document.Skip(i).TakeWhile(b => b is not ThematicBreakBlock).ToList();
            var end = document.ElementAtOrDefault(i + blocks.Count);
            if (end is not null) document.Remove(end);
            var name = string.Create(CultureInfo.InvariantCulture, $"tabs-{++groups}");
            var group = new WrapperBlock("<div class=\"tabs\">", "</div>");
            foreach (var tab in Split(blocks))
            {
                var open = group.Count == 0 ? " open" : "";
                var title = System.Net.WebUtility.HtmlEncode(TitleOf(tab[0]));
                tab[0].Parent?.Remove(tab[0]);
                group.Add(new WrapperBlock($"<details class=\"tab\" name=\"{name}\"{open}><summary>{title}</summary><div>", "</div></details>").With(tab.Skip(1)));
            }

            document.Insert(i, group);
        }
    }

    private static IEnumerable<List<Block>> Split(List<Block> blocks)
    {
        List<Block> tab = [];
        foreach (var block in blocks)
        {
            if (TitleOf(block) is not null && tab.Count > 0)
            {
                yield return tab;
                tab = [];
            }

            tab.Add(block);
        }

        yield return tab;
    }

    private static string? TitleOf(Block block) =>
        block is HeadingBlock { Inline: { } inline } && inline.Count() == 1 && inline.FirstChild is LinkInline { Url: { } url } link && url.StartsWith(Prefix, StringComparison.Ordinal)
            ? PlainText.Of(link)
            : null;
}
