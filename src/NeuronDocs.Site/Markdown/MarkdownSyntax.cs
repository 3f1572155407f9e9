using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>The dialect: CommonMark, what docfx adds to it, and of the optional extensions those that docfx.json turns on.</summary>
internal sealed class MarkdownSyntax
{
    public MarkdownSyntax(IReadOnlySet<string> extensions)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .UseAutoLinks()
            .UseMathematics()
            .UseEmojiAndSmiley(enableSmileys: false)
            .UseAlertBlocks();
        if (extensions.Contains("footnotes")) builder.UseFootnotes();
        if (extensions.Contains("tasklists")) builder.UseTaskLists();
        builder.Extensions.AddIfNotAlready<CodeIncludeExtension>();
        builder.Extensions.AddIfNotAlready<IncludeExtension>();
        builder.Extensions.AddIfNotAlready<XrefExtension>();
        builder.Extensions.AddIfNotAlready<TripleColonExtension>();
        Pipeline = builder.Build();
    }

    public MarkdownPipeline Pipeline { get; }

    /// <summary>The tree of a file; an empty one after a finding.</summary>
    public MarkdownDocument Parse(SourceFile file, FindingList findings)
    {
        try
        {
            return Markdown.Parse(file.Text, Pipeline);
        }
        catch (ArgumentException e)
        {
            // Markdig's guard against exhausting the stack.
            findings.Add("too-deep", e.Message, new Place(file.Path));
            return [];
        }
    }
}
