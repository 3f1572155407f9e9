using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>Tabs that stand side by side.</summary>
internal sealed class TabGroupBlock() : ContainerBlock(null)
{
}

/// <summary>One tab: <c># [Title](#tab/id/condition)</c> and what follows.</summary>
/// <param name="title">The words of the heading.</param>
/// <param name="ids">One, or several joined by plus signs.</param>
/// <param name="condition">The id of the tab in another group that this one depends on; empty for none.</param>
internal sealed class TabBlock(string title, IReadOnlyList<string> ids, string condition) : ContainerBlock(null)
{
    public string Title { get; } = title;

    public IReadOnlyList<string> Ids { get; } = ids;

    public string Condition { get; } = condition;
}
