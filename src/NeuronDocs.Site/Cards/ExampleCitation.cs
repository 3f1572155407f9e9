namespace NeuronDocs.Site;

/// <summary>How a verified example is cited: by its permanent id, the version it was in, and the hash of what it printed.</summary>
/// <param name="Example">The example.</param>
/// <param name="Hash">The SHA-256 of its verified output.</param>
/// <param name="Release">The version and year of the repository.</param>
/// <param name="Url">Where its card stands, once docfx.json says where the site does.</param>
public sealed record ExampleCitation(ExampleSource Example, string Hash, Release Release, string? Url)
{
    private const string Authors = "The NeuronDocs authors";

    private string Product => Release.Version.Length > 0 ? $"NeuronDocs, version {Release.Version}" : "NeuronDocs";

    private string Output => $"output SHA-256 {OutputHash.Shown(Hash)}";

    /// <summary>One line to copy into a list of references.</summary>
    public string Text =>
        $"{Authors}{(Release.Year.Length > 0 ? $" ({Release.Year})" : "")}. {Example.Title}. {Product}, example {Example.Id}, {Output}.{(Url is null ? "" : $" {Url}")}";

    /// <summary>The form of the American Psychological Association, seventh edition, for a part of a piece of software.</summary>
    public string Apa =>
        $"{Authors}. ({(Release.Year.Length > 0 ? Release.Year : "n.d.")}). {Example.Title} [Verified example {Example.Id}, {Output}]. In NeuronDocs{(Release.Version.Length > 0 ? $" (Version {Release.Version})" : "")} [Computer software].{(Url is null ? "" : $" {Url}")}";

    /// <summary>An entry whose fields every BibTeX style prints.</summary>
    public string BibTex
    {
        get
        {
            List<(string Name, string Value)> fields = [("title", $"{{{BibTexText.Escape(Example.Title)}}}"), ("author", $"{{{Authors}}}")];
            if (Release.Year.Length > 0) fields.Add(("year", Release.Year));
            fields.Add(("howpublished", BibTexText.Escape(Product)));
            fields.Add(("note", BibTexText.Escape($"Example {Example.Id}, {Output}")));
            if (Url is not null) fields.Add(("url", BibTexText.Address(Url)));
            var key = $"neurondocs-{Example.Chapter}-{Example.Slug}-{OutputHash.Shown(Hash)}";
            return $"@misc{{{key},\n{string.Join(",\n", fields.Select(f => $"  {f.Name} = {{{f.Value}}}"))}\n}}";
        }
    }
}
