using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// A Markdown page as the accounting sees it: prose with everything else blanked out, so that every offset stays what it was; and the formulas apart.
/// </summary>
public sealed partial class PageText
{
    private const char Blank = '\u0001';

    // Only what decides where code, formulas, tables and front matter are; a page's own syntax is drawn elsewhere.
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseMathematics().Build();

    private readonly char[] prose;
    private readonly List<(int Start, int End)> unaccounted = [];
    private readonly List<PageFormula> formulas = [];
    private readonly List<int> imagesWithoutText = [];
    private readonly List<(int Start, int End)> fences = [];
    private readonly List<(int Start, int End, string Target)> images = [];

    /// <summary>Reads a page; with <paramref name="isMarkdown"/> false, a file such as claims.yml that only has sentences with marks in it.</summary>
    public PageText(string text, bool isMarkdown = true)
    {
        Text = text;
        Lines = new LineMap(text);
        prose = text.ToCharArray();
        if (isMarkdown) foreach (var node in Parse(text).Descendants()) Visit(node);
        else HideInlineSyntax();
        Comments = [.. CommentPattern().Matches(new string(prose)).Where(match => match.Groups["mark"].Success)];
        foreach (var pattern in (Regex[])[CommentPattern(), TagPattern(), UrlPattern(), EntityPattern(), IncludePattern()])
            foreach (Match match in pattern.Matches(new string(prose))) Hide(match.Index, match.Index + match.Length);
        Prose = new string(prose);
        Numbers = [.. NumberScanner.Prose(Prose)];
    }

    public string Text { get; }

    public LineMap Lines { get; }

    /// <summary>The text with code, formulas, addresses, tags, comments and front matter blanked out.</summary>
    public string Prose { get; }

    /// <summary>All numbers of the prose, whether they need a mark or not.</summary>
    public IReadOnlyList<NumberToken> Numbers { get; }

    public IReadOnlyList<PageFormula> Formulas => formulas;

    /// <summary>The blocks of code that stand in the page itself.</summary>
    public IReadOnlyList<(int Start, int End)> Fences => fences;

    /// <summary>The images with what they show, as written.</summary>
    public IReadOnlyList<(int Start, int End, string Target)> Images => images;

    /// <summary>How many links lead to a page, a place or a file of this site; the build follows each.</summary>
    public int InternalLinks { get; private set; }

    /// <summary>Offsets of the images that have no description.</summary>
    public IReadOnlyList<int> ImagesWithoutText => imagesWithoutText;

    /// <summary>The comments that make marks; none of them stands in code.</summary>
    internal IReadOnlyList<Match> Comments { get; }

    /// <summary>Whether an offset lies in a heading or an image's description, where numbers need no mark.</summary>
    public bool IsUnaccounted(int offset) => unaccounted.Any(span => span.Start <= offset && offset < span.End);

    /// <summary>The numbers of a formula that need a mark.</summary>
    public IReadOnlyList<NumberToken> NumbersOf(PageFormula formula) =>
        [.. NumberScanner.Formula(Text[formula.Tex.Start..formula.Tex.End], formula.Tex.Start).Where(number => number.IsPrecise)];

    // What is nested without measure is an error of the page, which the builder reports.
    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private void Visit(MarkdownObject node)
    {
        var (start, end) = (node.Span.Start, node.Span.End + 1);
        switch (node)
        {
            case MathBlock math:
                formulas.Add(new PageFormula(start, end, true, Tex(math, start, end)));
                Hide(start, end);
                break;
            case MathInline math:
                formulas.Add(new PageFormula(start, end, math.DelimiterCount > 1, new TexSpan(start + math.DelimiterCount, end - math.DelimiterCount)));
                Hide(start, end);
                break;
            case YamlFrontMatterBlock or CodeInline or AutolinkInline or LinkReferenceDefinition:
                Hide(start, end);
                break;
            case CodeBlock:
                fences.Add((start, end));
                Hide(start, end);
                break;
            case HeadingBlock:
                unaccounted.Add((start, end));
                break;
            case LinkInline link:
                if (link.IsImage) unaccounted.Add((start, end));
                if (link.IsImage) images.Add((start, end, link.Url ?? ""));
                else if ((PolicyRules.SchemeOf(link.Url ?? "") is null or "xref") && !IsIncluded(start)) InternalLinks++;
                if (link.IsImage && string.IsNullOrWhiteSpace(Text[(start + 2)..(link.LastChild?.Span.End + 1 ?? start + 2)])) imagesWithoutText.Add(start);
                HideTarget(link);
                break;
        }
    }

    // What an include pulls in reads like a link to Markdown.
    private bool IsIncluded(int link) => link > 0 && Text.LastIndexOf('[', link - 1) is >= 0 and var bracket && IncludeBefore().IsMatch(Text.AsSpan(bracket, link - bracket));

    private void HideInlineSyntax()
    {
        foreach (Match match in InlinePattern().Matches(Text))
        {
            if (match.Groups["math"].Success) formulas.Add(new PageFormula(match.Index, match.Index + match.Length, false, new TexSpan(match.Index + 1, match.Index + match.Length - 1)));
            Hide(match.Index, match.Index + match.Length);
        }
    }

    private void HideTarget(LinkInline link) => Hide(link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start, link.Span.End + 1);

    private void Hide(int start, int end)
    {
        for (var i = Math.Max(0, start); i < Math.Min(end, prose.Length); i++)
            if (prose[i] != '\n') prose[i] = Blank;
    }

    // The fences themselves carry no numbers, so the whole block may be read as TeX.
    private static TexSpan Tex(MathBlock math, int start, int end) => new(start + math.OpeningFencedCharCount, end);

    [GeneratedRegex(@"<!--(?<mark>=)?(?<items>.*?)-->", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"(?<math>\$[^$\n]+\$)|`[^`\n]+`|\]\([^)\n]*\)")]
    private static partial Regex InlinePattern();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"https?://[^\s)>\]]+|@[A-Za-z][\w.\-]*")]
    private static partial Regex UrlPattern();

    // The name of an include is shown by no page; its bracket stays, for it tells that the include is not code.
    [GeneratedRegex(@"(?<=\[)!(include|code[^\[\]\s]*)\s*\[[^\]]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex IncludePattern();

    [GeneratedRegex(@"\[!(include|code[^\[\]\s]*)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IncludeBefore();

    [GeneratedRegex(@"&(#[0-9]+|#x[0-9A-Fa-f]+|(?!nbsp)[A-Za-z]+);")]
    private static partial Regex EntityPattern();
}

/// <summary>A formula of a page.</summary>
/// <param name="Start">The offset of the opening dollar.</param>
/// <param name="End">The offset after the closing dollar.</param>
/// <param name="IsDisplay">Whether it is set apart, <c>$$..$$</c>.</param>
/// <param name="Tex">The part between the dollars.</param>
public sealed record PageFormula(int Start, int End, bool IsDisplay, TexSpan Tex);

/// <summary>The TeX of a formula, as offsets of the page's text.</summary>
public readonly record struct TexSpan(int Start, int End);
