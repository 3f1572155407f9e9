using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>An example's code, what it printed and its figures, which stood next to each other in the Markdown.</summary>
internal sealed class CardBlock(ExampleSource example, IReadOnlyList<LinkInline> figures) : LeafBlock(null)
{
    public ExampleSource Example { get; } = example;

    public IReadOnlyList<LinkInline> Figures { get; } = figures;
}

/// <summary>The page on which an example has its card, and its number there: "2.3", or "3" outside of a chapter.</summary>
internal sealed record CardHome(Page Page, string Number);
