namespace NeuronDocs.Site;

/// <summary>Hashes of what the parts of a build are made of.</summary>
/// <param name="Evidence">The examples, what they printed, and the works that are cited.</param>
/// <param name="Api">The sources of the API, and what says how to read them.</param>
/// <param name="Shared">All files of the site but the pages and the template: any page may show something of them.</param>
/// <param name="Template">The template, which no page is rendered from but every one is put into.</param>
internal sealed record BuildKeys(string Evidence, string Api, string Shared, string Template)
{
    public static readonly BuildKeys None = new("", "", "", "");

    public static BuildKeys Of(BuildMemory memory, DocfxConfig config)
    {
        var templates = config.Templates.Distinct().ToList();
        var api = Inputs.ApiFolders(config);
        bool OfTemplate(string file) => templates.Exists(folder => Inputs.Contains(folder, file));
        return new BuildKeys(
            memory.Digest(file => file.StartsWith("snippets/", StringComparison.Ordinal) || file == Bibliography.File),
            memory.Digest(file => file is "docfx.json" or "snippets/GlobalUsings.cs" || config.ApiSections.Any(s => s.Filter == file) || api.Any(folder => Inputs.Contains(folder, file))),
            memory.Digest(file => !OfTemplate(file) && !file.EndsWith(".md", StringComparison.Ordinal)),
            memory.Digest(OfTemplate));
    }
}
