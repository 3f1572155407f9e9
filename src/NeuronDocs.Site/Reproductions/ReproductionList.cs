using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>Reads <c>docs/reproductions.yml</c> and compares what was published with what the examples printed.</summary>
internal static class ReproductionList
{
    public const string File = "docs/reproductions.yml";

    /// <summary>The reproductions in the order of the file; null when an entry cannot be read, so that no page is made of a part.</summary>
    public static IReadOnlyList<Reproduction>? Load(Evidence evidence, FindingList findings)
    {
        var path = Path.Combine(evidence.RepositoryRoot, File);
        if (!System.IO.File.Exists(path)) return [];
        var broken = new FindingList();
        if (YamlTree.Parse(File, System.IO.File.ReadAllText(path), broken) is not YamlSequenceNode entries)
        {
            foreach (var finding in broken.Sorted()) findings.Add("reproduction", $"Invalid YAML: {finding.Message}", finding.Place);
            if (broken.IsEmpty) findings.Add("reproduction", "The file must be a list, each entry beginning with '- title:'.", new Place(File, 1));
            return null;
        }

        var all = entries.Select(node => Read(node, evidence, findings)).ToList();
        return all.Contains(null) ? null : [.. all.OfType<Reproduction>()];
    }

    private static Reproduction? Read(YamlNode node, Evidence evidence, FindingList findings)
    {
        if (node is not YamlMappingNode mapping)
        {
            findings.Add("reproduction", "An entry is a mapping with title, question, source and values.", YamlTree.At(File, node));
            return null;
        }

        var entry = new YamlEntry(mapping, File, findings, "reproduction");
        var (title, question, note) = (entry.Text("title"), entry.Text("question"), entry.Text("note", required: false));
        var sources = entry.List("source");
        var values = entry.Mappings("values").Select(value => ReadValue(value, evidence, findings)).ToList();
        entry.ReportUnknownKeys();
        if (sources.Count == 0) findings.Add("reproduction", "Name the works that publish it: source: [key].", entry.Place);
        foreach (var (key, place) in sources) evidence.References.Require(key, place, findings);
        if (question is not null && !Chapters.All.Any(chapter => chapter.Folder == question))
            findings.Add("reproduction", $"'{question}' is no chapter.{Nearest.Hint(question, Chapters.All.Select(chapter => chapter.Folder))}", entry.TextPlace("question"));
        if (values.Count == 0) findings.Add("reproduction", "An entry has at least one value.", entry.Place);
        return title is null || question is null || values.Count == 0 || values.Contains(null) ? null : new Reproduction(title, question, [.. sources.Select(source => source.Text)], note, [.. values.OfType<ReproducedValue>()]);
    }

    private static ReproducedValue? ReadValue(YamlEntry entry, Evidence evidence, FindingList findings)
    {
        var (what, published, ours, differs) = (entry.Text("what"), entry.Text("published"), entry.Text("ours"), entry.Text("differs", required: false));
        entry.ReportUnknownKeys();
        if (what is null || published is null || ours is null) return null;
        if (LabelAddress.Parse(ours) is not { } address)
        {
            findings.Add("reproduction", $"'{ours}' is no address; write chapter/slug#label.", entry.TextPlace("ours"));
            return null;
        }

        if (evidence.Find(address, entry.TextPlace("ours"), findings) is not { } printed) return null;
        var value = new ReproducedValue(what, published, address, printed, differs);
        if (!value.Agrees && differs is null) findings.Add("reproduction", $"{published} was published, {address} prints {printed.Text}: say why under 'differs', or find the error.", entry.TextPlace("published"));
        if (value.Agrees && differs is not null) findings.Add("reproduction", $"{address} prints {printed.Text}, which is what was published; remove 'differs'.", entry.TextPlace("differs"));
        return value;
    }
}
