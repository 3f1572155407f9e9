namespace NeuronDocs.Site;

/// <summary>Checks that every example is shown with its output and its figures, and that nothing verified lies about unused.</summary>
internal sealed class Cards(Evidence evidence, FindingList findings)
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly HashSet<(string Page, string Example)> cards = [];

    /// <summary>The first page that shows each example.</summary>
    public Dictionary<string, string> PageOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Every card: its page and its example.</summary>
    public IEnumerable<(string Page, string Example)> All => cards;

    /// <summary>How many cards the pages have.</summary>
    public int Count => cards.Count;

    public bool Shows(string page, string example) => cards.Contains((page, example));

    /// <summary>Looks at the includes of a page.</summary>
    public void Read(string file, PageText page, IReadOnlyList<IncludeSite> sites)
    {
        foreach (var image in page.ImagesWithoutText) findings.Add("figure-text", "An image needs a text that says what it shows: ![text](path).", At(file, page, image));
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            if (site.Target is null)
            {
                findings.Add("outside-repository", $"'{site.Written}' lies outside the repository.", At(file, page, site.Start));
                continue;
            }

            shown.Add(site.Target);
            if (site.Kind == IncludeKind.Code && evidence.Examples.ByFile(site.Target) is { } example) ReadCard(file, page, example, site, i + 1 < sites.Count ? sites[i + 1] : null);
        }
    }

    /// <summary>Reports what no page shows and what no example writes.</summary>
    public void ReportOrphans()
    {
        foreach (var example in evidence.Examples.All)
        {
            if (!PageOf.ContainsKey(example.Id)) findings.Add("orphan-example", $"No page shows the example '{example.Id}'.", new Place(example.File, example.Line));
            foreach (var figure in evidence.FiguresOf(example).Where(figure => !shown.Contains(figure)))
                findings.Add("orphan-figure", "No page shows this figure.", new Place(figure));
        }

        foreach (var file in VerifiedFiles().Where(file => evidence.Examples.ByFile(SourceOf(file)) is null))
            findings.Add("orphan-output", $"No example writes this file; {SourceOf(file)} does not exist or is no example.", new Place(file));
    }

    private void ReadCard(string file, PageText page, ExampleSource example, IncludeSite site, IncludeSite? next)
    {
        PageOf.TryAdd(example.Id, file);
        cards.Add((file, example.Id));
        if (site.Fragment is null) findings.Add("card", $"Show the region only: {site.Written}#{example.Region.Name}.", At(file, page, site.Start));
        var adjacent = next is not null && string.IsNullOrWhiteSpace(page.Text[site.End..next.Start]);
        if (!adjacent || next!.Target != example.OutputFile)
            findings.Add("card", $"The code of '{example.Id}' must be followed by what it printed: [!code-text[](~/{example.OutputFile})].", At(file, page, site.Start));
    }

    private IEnumerable<string> VerifiedFiles()
    {
        var snippets = Path.Combine(evidence.RepositoryRoot, "snippets");
        if (!Directory.Exists(snippets)) return [];
        return Directory.EnumerateDirectories(snippets)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.verified.*"))
            .Select(path => Path.GetRelativePath(evidence.RepositoryRoot, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    // X.verified.txt and X.figure.verified.svg both belong to X.cs.
    private static string SourceOf(string verified)
    {
        var name = Path.GetFileName(verified);
        return $"{verified[..^name.Length]}{name[..name.IndexOf('.', StringComparison.Ordinal)]}.cs";
    }

    private static Place At(string file, PageText page, int offset)
    {
        var (line, column) = page.Lines.At(offset);
        return new Place(file, line, column);
    }
}
