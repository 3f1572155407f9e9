using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>The claims of <c>docs/claims.yml</c>.</summary>
public sealed class ClaimList
{
    /// <summary>Where the claims stand in the repository.</summary>
    public const string File = "docs/claims.yml";

    private ClaimList(IReadOnlyList<Claim> all) => All = all;

    /// <summary>The claims in the order of the file.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>Reads the claims of a repository; none when there is no file.</summary>
    public static ClaimList Load(Evidence evidence, FindingList findings)
    {
        var path = Path.Combine(evidence.RepositoryRoot, File);
        return System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path), evidence, findings) : new ClaimList([]);
    }

    /// <summary>Reads claims from YAML. Every defect is a finding with its line; a defective claim is left out.</summary>
    public static ClaimList Parse(string text, Evidence evidence, FindingList findings)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            findings.Add("claims", $"Invalid YAML: {error.Message}", new Place(File, (int)error.Start.Line, (int)error.Start.Column));
            return new ClaimList([]);
        }

        if (stream.Documents.Count == 0) return new ClaimList([]);
        if (stream.Documents[0].RootNode is not YamlSequenceNode entries)
        {
            findings.Add("claims", "The file must be a list of claims, each beginning with '- id:'.", new Place(File, 1));
            return new ClaimList([]);
        }

        var reader = new ClaimReader(evidence, findings);
        return new ClaimList([.. entries.Select(reader.Read).OfType<Claim>()]);
    }
}
