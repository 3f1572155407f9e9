using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>The claims of <c>docs/claims.yml</c>.</summary>
public sealed class ClaimList
{
    /// <summary>Where the claims stand in the repository.</summary>
    public const string File = "docs/claims.yml";

    private ClaimList(IReadOnlyList<Claim> all, bool isWhole) => (All, IsWhole) = (all, isWhole);

    /// <summary>The claims in the order of the file.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>Whether every entry of the file could be read; a ledger is only written from a whole list.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads the claims of a repository; none when there is no file.</summary>
    public static ClaimList Load(Evidence evidence, FindingList findings)
    {
        var path = Path.Combine(evidence.RepositoryRoot, File);
        return System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path), evidence, findings) : new ClaimList([], isWhole: true);
    }

    /// <summary>Reads claims from YAML. Every defect is a finding with its line; a defective claim is left out.</summary>
    public static ClaimList Parse(string text, Evidence evidence, FindingList findings)
    {
        var stream = new YamlStream();
        try
        {
            // The stream's own error for an early end has no line; the parser's has.
            for (var parser = new Parser(new StringReader(text)); parser.MoveNext();) { }
            stream.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            findings.Add("claims", $"Invalid YAML: {error.Message}", new Place(File, (int)error.Start.Line, (int)error.Start.Column));
            return new ClaimList([], isWhole: false);
        }

        if (stream.Documents.Count == 0) return new ClaimList([], isWhole: true);
        if (stream.Documents[0].RootNode is not YamlSequenceNode entries)
        {
            findings.Add("claims", "The file must be a list of claims, each beginning with '- id:'.", new Place(File, 1));
            return new ClaimList([], isWhole: false);
        }

        var reader = new ClaimReader(evidence, findings);
        var claims = entries.Select(reader.Read).ToList();
        return new ClaimList([.. claims.OfType<Claim>()], claims.TrueForAll(claim => claim is not null));
    }
}
