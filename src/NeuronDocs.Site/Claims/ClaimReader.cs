using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>Reads one claim and says, line by line, what is wrong with it.</summary>
internal sealed partial class ClaimReader(Evidence evidence, FindingList findings)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public Claim? Read(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            findings.Add("claims", "A claim must be a mapping that begins with 'id:'.", new Place(ClaimList.File, (int)node.Start.Line, (int)node.Start.Column));
            return null;
        }

        var entry = new YamlEntry(mapping, ClaimList.File, findings, "claims");
        var (id, sheet, question, text, verdict, why) = (entry.Text("id"), entry.Text("sheet"), entry.Text("question"), entry.Text("claim"), entry.Text("verdict"), entry.Text("why"));
        if (!entry.Has("source")) findings.Add("claims", "The key 'source' is missing; name the works the verdict was judged by.", entry.Place);
        var sources = Keys(entry, "source");
        var cited = Keys(entry, "cited");
        var proof = ReadEvidence(entry.Mapping("evidence"));
        entry.ReportUnknownKeys();
        if (id is null || sheet is null || question is null || text is null || verdict is null || why is null) return null;

        CheckId(entry, id, question);
        CheckSheet(entry, id, sheet);
        CheckVerdict(entry, verdict);
        if (entry.Has("evidence") && entry.Has("cited")) findings.Add("claims", $"{id} has both evidence and cited; a verdict rests on one of them.", entry.Place);
        if (!entry.Has("evidence") && !entry.Has("cited") && verdict != Verdict.Unanswered) findings.Add("claims", $"{id} rests on nothing: give 'evidence: {{example, predicate}}' or 'cited: [keys]'.", entry.Place);
        return new Claim
        {
            Id = id, Sheet = sheet, Question = question, Text = text, Verdict = verdict, Why = why,
            Sources = sources, Cited = cited, Evidence = proof, Place = entry.Place, ProseLines = [entry.Lines("claim"), entry.Lines("why")],
        };
    }

    /// <summary>Once all are read: the claims of a sheet on a question are numbered from 01, so that one that went missing is seen.</summary>
    public void ReportGaps()
    {
        foreach (var group in seen.Where(claim => IdPattern().IsMatch(claim.Key)).GroupBy(claim => claim.Key[..4]))
        {
            var numbers = group.ToDictionary(claim => int.Parse(claim.Key[4..], CultureInfo.InvariantCulture), claim => claim.Value);
            var missing = Enumerable.Range(1, numbers.Keys.Max()).Where(number => !numbers.ContainsKey(number)).Select(number => string.Create(CultureInfo.InvariantCulture, $"{group.Key}{number:00}")).ToList();
            if (missing.Count > 0) findings.Add("claims", $"{string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing: the claims of a sheet on a question are numbered from 01.", new Place(ClaimList.File, numbers.Values.Max()));
        }
    }

    private List<string> Keys(YamlEntry entry, string key)
    {
        var keys = entry.List(key);
        foreach (var (text, place) in keys) evidence.References.Require(text, place, findings);
        return [.. keys.Select(item => item.Text)];
    }

    private static ClaimEvidence? ReadEvidence(YamlEntry? entry)
    {
        if (entry is null) return null;
        var (example, predicate) = (entry.Text("example"), entry.Text("predicate"));
        entry.ReportUnknownKeys();
        return example is null || predicate is null ? null : new ClaimEvidence(example, entry.TextPlace("example"), predicate, entry.TextPlace("predicate"));
    }

    private void CheckId(YamlEntry entry, string id, string question)
    {
        var line = entry.Place.Line;
        if (!IdPattern().IsMatch(id)) findings.Add("claims", $"'{id}' is no claim id; write sheet A-E, chapter N, L, W, O or C, two digits: E-L-04.", entry.TextPlace("id"));
        else if (!seen.TryAdd(id, line)) findings.Add("claims", $"The id '{id}' is already taken on line {seen[id].ToString(CultureInfo.InvariantCulture)}.", entry.TextPlace("id"));
        var chapter = Chapters.All.FirstOrDefault(chapter => chapter.Folder == question);
        if (chapter.Folder is null) findings.Add("claims", $"'{question}' is no chapter.{Nearest.Hint(question, Chapters.All.Select(known => known.Folder))}", entry.TextPlace("question"));
        else if (IdPattern().IsMatch(id) && id[2] != chapter.Letter) findings.Add("claims", $"The id '{id}' has the letter {id[2]}, the question '{question}' has {chapter.Letter}.", entry.TextPlace("question"));
    }

    // Sheets are numbered from 000 and lettered from A.
    private void CheckSheet(YamlEntry entry, string id, string sheet)
    {
        if (!SheetPattern().IsMatch(sheet)) findings.Add("claims", $"'{sheet}' is no sheet; write its file name, 004_963f30698b94edca.txt.", entry.TextPlace("sheet"));
        else if (IdPattern().IsMatch(id) && sheet[2] - '0' != id[0] - 'A') findings.Add("claims", $"The id '{id}' belongs to another sheet than {sheet}.", entry.TextPlace("sheet"));
    }

    private void CheckVerdict(YamlEntry entry, string verdict)
    {
        if (!Verdict.All.Contains(verdict)) findings.Add("claims", $"'{verdict}' is no verdict; there are {string.Join(", ", Verdict.All)}.{Nearest.Hint(verdict, Verdict.All)}", entry.TextPlace("verdict"));
    }

    [GeneratedRegex("^[A-E]-[NLWOC]-[0-9]{2}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^00[0-4]_[0-9a-f]{16}\.txt$")]
    private static partial Regex SheetPattern();
}
