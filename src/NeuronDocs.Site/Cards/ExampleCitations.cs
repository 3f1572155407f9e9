namespace NeuronDocs.Site;

/// <summary>The citations of a repository's examples, outside of a build.</summary>
public static class ExampleCitations
{
    /// <summary>The citation of an example, the one on its card; null when there is none, or after a finding about its verified output.</summary>
    /// <param name="root">The folder with docfx.json.</param>
    /// <param name="id">The example, chapter/slug.</param>
    /// <param name="findings">Gets what is wrong with docfx.json or with the example.</param>
    /// <param name="hint">" Did you mean 'x'?" where there is no such example, or nothing.</param>
    public static ExampleCitation? Of(string root, string id, FindingList findings, out string hint)
    {
        hint = "";
        if (DocfxConfigReader.Read(root, findings) is not { } config) return null;
        using var memory = BuildMemory.OfOneBuild(root);
        using var build = memory.Begin();
        // What is wrong elsewhere in the tree does not concern a citation.
        var site = new SiteContext(Path.GetFullPath(root), config, new FindingList(), memory);
        if (site.Evidence.Examples.ById(id) is not { } example)
        {
            hint = site.Evidence.Examples.Hint(id);
            return null;
        }

        if (site.Evidence.HashOf(id) is not { } hash)
        {
            findings.Add("missing-output", $"The example '{id}' has no {example.OutputFile}; run the snippet tests and accept.", new Place(example.File, example.Line));
            return null;
        }

        if (config.Sitemap.BaseUrl is not null)
        {
            SiteReader.ReadPages(site);
            SiteReader.NamePages(site);
        }

        return new ExampleCitation(example, hash, site.Release, site.AddressOf(example));
    }
}
