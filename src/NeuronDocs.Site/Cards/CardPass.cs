using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Makes a card of the include of an example's region, the include of its verified output and its figures. No syntax of its own.</summary>
internal static class CardPass
{
    public static void Run(MarkdownDocument document, SourceFile file, SiteContext site)
    {
        for (var i = 0; i + 1 < document.Count; i++)
        {
            if (Path(document[i], file) is not { } code || site.Evidence.Examples.ByFile(code) is not { } example) continue;
            if (!example.Region.Name.Equals(((CodeIncludeBlock)document[i]).Target!.Fragment, StringComparison.OrdinalIgnoreCase)) continue;
            if (Path(document[i + 1], file) != example.OutputFile) continue;
            var figures = document.Skip(i + 2).TakeWhile(b => Figures(b, file, example) is not null).ToList();
            var card = new CardBlock(example, [.. figures.SelectMany(b => Figures(b, file, example)!)]) { Line = document[i].Line, Span = document[i].Span };
            for (var count = figures.Count + 2; count > 0; count--) document.RemoveAt(i);
            document.Insert(i, card);
        }
    }

    private static string? Path(Block block, SourceFile file) => block is CodeIncludeBlock { Target: { } target } ? RepoPath.Resolve(file.Folder, target.Path) : null;

    // The images of a paragraph that holds nothing but figures of the example.
    private static IReadOnlyList<LinkInline>? Figures(Block block, SourceFile file, ExampleSource example)
    {
        if (block is not ParagraphBlock { Inline: { } inline }) return null;
        var figures = new List<LinkInline>();
        foreach (var child in inline)
        {
            if (child is LineBreakInline or LiteralInline { Content.IsEmpty: true }) continue;
            if (child is not LinkInline { IsImage: true, Url: { } url } image) return null;
            var stem = example.File[..^".cs".Length] + ".";
            if (RepoPath.Resolve(file.Folder, url) is not { } path || !path.StartsWith(stem, StringComparison.Ordinal) || !path.EndsWith(".verified.svg", StringComparison.Ordinal)) return null;
            figures.Add(image);
        }

        return figures.Count > 0 ? figures : null;
    }
}
