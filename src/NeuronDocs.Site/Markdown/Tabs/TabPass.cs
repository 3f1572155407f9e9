using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary><c># [Title](#tab/id)</c> up to a rule, or to the end of the file, becomes a group of tabs.</summary>
internal static partial class TabPass
{
    public static void Run(MarkdownDocument document)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (Start(document[i]) is null) continue;
            var group = new TabGroupBlock { Line = document[i].Line, Span = document[i].Span };
            while (i < document.Count && document[i] is not ThematicBreakBlock)
            {
                var block = document[i];
                document.RemoveAt(i);
                if (Start(block) is { } tab) group.Add(tab);
                else ((TabBlock)group.LastChild!).Add(block);
            }

            if (i < document.Count) document.RemoveAt(i);
            document.Insert(i, group);
        }
    }

    private static TabBlock? Start(Block block)
    {
        if (block is not HeadingBlock { Inline: { } inline } || inline.Count() != 1 || inline.FirstChild is not LinkInline { Url: { } url } link) return null;
        var match = Address().Match(url);
        return match.Success ? new TabBlock(PlainText.Of(link), match.Groups["id"].Value.Split('+'), match.Groups["condition"].Value) { Line = block.Line, Span = block.Span } : null;
    }

    [GeneratedRegex(@"^#tab/(?<id>[A-Za-z0-9-]+(\+[A-Za-z0-9-]+)*)(/(?<condition>[A-Za-z0-9-]+)?)?$")]
    private static partial Regex Address();
}
