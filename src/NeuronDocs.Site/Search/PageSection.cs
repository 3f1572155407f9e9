namespace NeuronDocs.Site;

/// <summary>What a search can lead to: a page, or a place on one.</summary>
/// <param name="Id">The id on the page; null for the page itself.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">The words below it that no section within it has, on one line.</param>
internal sealed record PageSection(string? Id, string Title, string Text);
