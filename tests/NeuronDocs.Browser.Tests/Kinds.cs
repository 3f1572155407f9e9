namespace NeuronDocs.Browser.Tests;

/// <summary>One page of each kind and the five chapters: what is looked at in every width and theme.</summary>
internal static class Kinds
{
    public static string[] Chapters { get; } = ["neuron/index.html", "learning-rate/index.html", "weight-initialization/index.html", "loss/index.html", "chain-rule/index.html"];

    /// <summary>Home, ledger, a sheet, a concept, verification, references, a namespace and a type with many members.</summary>
    public static string[] Others { get; } = ["index.html", "claims/index.html", "claims/sheet-d.html", "weight-initialization/he.html", "verification/index.html", "references.html", "api/NeuronDocs.Core.html", "api/NeuronDocs.Core.Number.html"];

    /// <summary>Pages that only the builder makes, as far as it makes them.</summary>
    private static string[] Made { get; } = ["404.html", "all.html"];

    /// <summary>One page of each kind that this site has; it must have all but the made ones.</summary>
    public static IReadOnlyList<string> Of(BuiltSite site)
    {
        string[] all = [.. Others, .. Chapters];
        Assert.Superset(all.ToHashSet(), site.Pages.ToHashSet());
        return [.. all, .. site.Pages.Intersect(Made)];
    }
}
