namespace NeuronDocs.Site;

/// <summary>What the index of the search has of a page.</summary>
/// <param name="World">The world that it was made in.</param>
/// <param name="Group">The heading below which the page is found.</param>
/// <param name="Json">All else.</param>
internal sealed record SearchRow(string World, string Group, string Json);
