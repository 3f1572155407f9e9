using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>A part of a Markdown file that reads otherwise where the file lies beside its page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The path, the uid or the address in it.</param>
/// <param name="Code">Of included code, all that is said of it.</param>
internal sealed record MarkdownPart(MarkdownPartKind Kind, SourceSpan Span, string Text = "", CodeIncludeTarget? Code = null)
{
    /// <summary>The parts of a file, as it was read: what is done to the tree before it is rendered takes some of them out.</summary>
    public static IReadOnlyList<MarkdownPart> Of(MarkdownDocument document) => [.. document.Descendants().Select(Of).OfType<MarkdownPart>().Where(part => !part.Span.IsEmpty)];

    private static MarkdownPart? Of(MarkdownObject node) => node switch
    {
        YamlFrontMatterBlock front => new(MarkdownPartKind.FrontMatter, front.Span),
        CodeIncludeBlock code => new(MarkdownPartKind.Code, code.Span, Code: code.Target),
        IncludeBlock include => new(MarkdownPartKind.Include, include.Span, include.Path),
        IncludeInline include => new(MarkdownPartKind.Include, include.Span, include.Path),
        XrefInline xref => new(MarkdownPartKind.Xref, xref.Span, xref.Uid),
        AutolinkInline { IsEmail: false } link when link.Url.StartsWith("xref:", StringComparison.Ordinal) => new(MarkdownPartKind.Xref, link.Span, link.Url["xref:".Length..].Split('?')[0]),
        LinkInline { Reference: null } link => new(MarkdownPartKind.Address, link.UrlSpan, link.Url ?? ""),
        LinkReferenceDefinition definition => new(MarkdownPartKind.Address, definition.UrlSpan, definition.Url ?? ""),
        _ => null,
    };
}

internal enum MarkdownPartKind
{
    FrontMatter,
    Code,
    Include,
    Xref,
    Address,
}
