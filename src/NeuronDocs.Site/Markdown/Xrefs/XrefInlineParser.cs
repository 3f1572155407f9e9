using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed partial class XrefInlineParser : InlineParser
{
    private const int Longest = 1000;

    public XrefInlineParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // An address such as a@b.org is none.
        if (slice.PeekCharExtra(-1) is var before && (char.IsLetterOrDigit(before) || before is '.' or '_' or '-' or '\\')) return false;
        var match = Pattern().Match(new StringSlice(slice.Text, slice.Start, Math.Min(slice.End, slice.Start + Longest)).ToString());
        if (!match.Success) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new XrefInline { Uid = match.Groups["uid"].Value, Line = line, Column = column, Span = new SourceSpan(start, start + match.Length - 1) };
        slice.Start += match.Length;
        return true;
    }

    // A sentence may end right after a uid: its punctuation is not part of it. The parameters of a method are.
    [GeneratedRegex("""^@("(?<uid>[^"\n]+)"|'(?<uid>[^'\n]+)'|(?<uid>[A-Za-z]([\w.\-`#/~]*[\w`])?(\([\w.,`@{}\[\]:*~]*\))?))""")]
    private static partial Regex Pattern();
}
