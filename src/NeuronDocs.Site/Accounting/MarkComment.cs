namespace NeuronDocs.Site;

/// <summary>A comment <c>&lt;!--= ... --&gt;</c> of a page and the marks it makes, in order.</summary>
/// <param name="Start">The offset of the comment in the page's text.</param>
/// <param name="End">The offset after the comment.</param>
/// <param name="Formula">The formula it belongs to; null when it belongs to a number or word of the prose.</param>
/// <param name="Marks">One for a number or word of the prose; one for each number of a formula.</param>
public sealed record MarkComment(int Start, int End, PageFormula? Formula, IReadOnlyList<Mark> Marks);
