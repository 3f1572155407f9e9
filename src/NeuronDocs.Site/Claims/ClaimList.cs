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

    internal static ClaimList None { get; } = new([], isWhole: true);

    /// <summary>Reads the claims of a repository; none when there is no file.</summary>
    public static ClaimList Load(Evidence evidence, FindingList findings)
    {
        var path = Path.Combine(evidence.RepositoryRoot, File);
        return System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path), evidence, findings) : None;
    }

    /// <summary>Reads claims from YAML. Every defect is a finding with its line; a defective claim is left out.</summary>
    public static ClaimList Parse(string text, Evidence evidence, FindingList findings)
    {
        var stream = new YamlStream();
        var parser = new GuardedYaml(new StringReader(text));
        try
        {
            // The parser loses its way in an unclosed list without saying where; the last thing it read tells.
            while (parser.MoveNext()) { }
            stream.Load(new StringReader(text));
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            var at = error is YamlException yaml ? yaml.Start : parser.Current?.End ?? YamlDotNet.Core.Mark.Empty;
            var what = error is YamlException ? error.Message : "a bracket, brace or quotation mark is not closed.";
            findings.Add("claims", $"Invalid YAML: {what}", new Place(File, (int)at.Line, (int)at.Column));
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
        reader.ReportGaps();
        return new ClaimList([.. claims.OfType<Claim>()], claims.TrueForAll(claim => claim is not null));
    }
}
