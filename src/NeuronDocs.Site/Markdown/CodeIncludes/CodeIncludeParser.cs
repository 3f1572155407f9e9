using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed partial class CodeIncludeParser : BlockParser
{
    public CodeIncludeParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.ToString().TrimEnd();
        if (!line.StartsWith("[!code", StringComparison.OrdinalIgnoreCase)) return BlockState.None;
        processor.NewBlocks.Push(new CodeIncludeBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Written = line,
            Target = Read(line),
        });
        return BlockState.BreakDiscard;
    }

    public static CodeIncludeTarget? Read(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success) return null;
        string? Part(string name) => match.Groups[name] is { Success: true } group ? group.Value : null;
        return new CodeIncludeTarget(Part("lang") ?? "", Part("name")!, Part("path")!, Part("query"), Part("fragment"), Part("title"));
    }

    [GeneratedRegex("""^\[!code(-(?<lang>[\w#+.-]+))?\s*\[(?<name>[^\]]*)\]\s*\(\s*(?<path>[^?#")]+?)\s*(\?(?<query>[^#")]*?)\s*)?(#(?<fragment>[^")]*?)\s*)?("(?<title>[^"]*)")?\s*\)\]$""", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
