using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class TripleColonExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TripleColonBlockParser());
        pipeline.InlineParsers.Insert(0, new ColonImageParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendered by TripleColonRenderers, which need the page they render for.
    }
}

internal sealed partial class TripleColonBlockParser : BlockParser
{
    public TripleColonBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.ToString().TrimEnd();
        var span = new SourceSpan(processor.Start, processor.Line.End);
        if (TripleColon.Read("code", line) is { } code)
        {
            processor.NewBlocks.Push(new ColonCodeBlock(this) { Line = processor.LineIndex, Column = processor.Column, Span = span, Written = code });
            return BlockState.BreakDiscard;
        }

        var container = TripleColon.Read("zone", line);
        // Only an image with a long description has an end of its own; any other is part of a paragraph.
        if (container is null && TripleColon.Read("image", line) is { } image && image.Value("type") == "complex") container = image;
        if (container is null) return BlockState.None;
        processor.NewBlocks.Push(new ColonContainerBlock(this) { Line = processor.LineIndex, Column = processor.Column, Span = span, Written = container });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || !End().IsMatch(processor.Line.ToString())) return BlockState.Continue;
        var container = (ColonContainerBlock)block;
        if (!processor.Line.ToString().Contains($"{container.Written.Name}-end", StringComparison.OrdinalIgnoreCase)) return BlockState.Continue;
        container.Closed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^\s*:::\s*(zone|image)-end\s*(:::)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex End();
}

internal sealed partial class ColonImageParser : InlineParser
{
    public ColonImageParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Whole().Match(slice.ToString());
        if (!match.Success || TripleColon.Read("image", match.Value) is not { } image) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ColonImageInline { Written = image, Line = line, Column = column, Span = new SourceSpan(start, start + match.Length - 1) };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex("""^:::\s*image\b("[^"]*"|[^":\n]|:(?!::))*:::""", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
