namespace NeuronDocs.Site;

/// <summary>One entry of docfx.json's <c>metadata</c>: the projects whose API is documented, and the folder that stock docfx writes it to.</summary>
internal sealed record ApiSection(Place Place)
{
    public List<FileMapping> Sources { get; } = [];

    /// <summary>Relative to the repository; the content of docfx.json names it too, and says where below the site the pages go.</summary>
    public string Dest { get; set; } = "api";

    public Place DestPlace { get; set; } = Place;

    /// <summary>A file of docfx's rules for what is left out.</summary>
    public string? Filter { get; set; }

    public Place FilterPlace { get; set; } = Place;
}
