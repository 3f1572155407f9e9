using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal static partial class IncludeForm
{
    public const int Longest = 1000;

    /// <summary>At the start of the text: <c>[!INCLUDE [title](path "tooltip")]</c>, in any case of letters.</summary>
    [GeneratedRegex("""^\[!INCLUDE\s*\[[^\]]*\]\(\s*<?(?<path>[^\s")>]+)>?(\s+"[^"]*")?\s*\)\]""", RegexOptions.IgnoreCase)]
    public static partial Regex Pattern();
}

internal sealed class IncludeBlockParser : BlockParser
{
    public IncludeBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.ToString().TrimEnd();
        var match = IncludeForm.Pattern().Match(line);
        if (!match.Success || match.Length != line.Length) return BlockState.None;
        processor.NewBlocks.Push(new IncludeBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Path = match.Groups["path"].Value,
        });
        return BlockState.BreakDiscard;
    }

    // A line within a paragraph stays an inline include.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;
}

internal sealed class IncludeInlineParser : InlineParser
{
    public IncludeInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!') return false;
        // Only as far as an include can reach: a file may hold a bracket in every place.
        var match = IncludeForm.Pattern().Match(new StringSlice(slice.Text, slice.Start, Math.Min(slice.End, slice.Start + IncludeForm.Longest)).ToString());
        if (!match.Success) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new IncludeInline { Path = match.Groups["path"].Value, Line = line, Column = column, Span = new SourceSpan(start, start + match.Length - 1) };
        slice.Start += match.Length;
        return true;
    }
}
