using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Takes the sentence around an offset out of Markdown, to show a person what changed.</summary>
internal static partial class Sentences
{
    public static string At(string text, int offset)
    {
        var (start, end) = BlockAt(text, offset);
        foreach (Match stop in StopPattern().Matches(text[start..end]))
        {
            var at = start + stop.Index + stop.Length;
            if (at <= offset) start = at;
            else if (stop.Index + start > offset)
            {
                end = at;
                break;
            }
        }

        return SpacePattern().Replace(CommentPattern().Replace(text[start..end], ""), " ").Trim();
    }

    // A blank line ends a paragraph; a table row, a list item and a line of YAML stand alone.
    private static (int Start, int End) BlockAt(string text, int offset)
    {
        var start = 0;
        var end = text.Length;
        foreach (Match stop in BlockPattern().Matches(text))
        {
            if (stop.Index + stop.Length <= offset) start = stop.Index + stop.Length;
            else if (stop.Index >= offset)
            {
                end = stop.Index;
                break;
            }
        }

        return (start, end);
    }

    [GeneratedRegex(@"\n[ \t]*\r?\n|\n(?=[ \t]*(\||[-*+] |[0-9]+[.)] |#|>|[a-z]+: ))")]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}>)*""'`%$])[.!?][""')*_]*\s+(?=[\p{Lu}\[$*(`])")]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
