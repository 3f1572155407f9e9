namespace NeuronDocs.Site;

/// <summary>The part of the page on citing that shows one example cited in every form: a hash that somebody typed would go stale.</summary>
internal static class CitationFragment
{
    /// <summary>The example that the page cites.</summary>
    public const string Example = "chain-rule/worked-example";

    public const string File = "docs/cite/includes/example.md";

    public static string Text(ExampleCitation citation) =>
        $"{GeneratedPages.Notice("the verified output of the example and CITATION.cff")}"
        + $"**Plain text**\n\n> {MarkdownText.Escape(citation.Text)}\n\n**APA**, seventh edition\n\n> {MarkdownText.Escape(citation.Apa)}\n\n**BibTeX**\n\n```bibtex\n{citation.BibTex}\n```\n";
}
