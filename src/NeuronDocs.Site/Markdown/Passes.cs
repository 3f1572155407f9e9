using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>What is done to the tree of a Markdown file before it is rendered, in this order.</summary>
internal static class Passes
{
    public static void Run(MarkdownDocument document, SourceFile file, SiteContext site)
    {
        UnsupportedPass.Run(document, file, site);
        NumberPass.Run(document);
        CardPass.Run(document, file, site);
        TabPass.Run(document);
        TablePass.Run(document);
        TaskPass.Run(document);
        ClaimPass.Run(document);
    }
}
