namespace NeuronDocs.Site;

/// <summary>What rendering makes of a page. It holds nothing of the build it was made in, so that a later one may keep it.</summary>
internal sealed class PageContent
{
    public string Html { get; set; } = "";

    public List<PageHeading> Headings { get; } = [];

    public HashSet<string> Ids { get; init; } = new(StringComparer.Ordinal);

    public HashSet<string> Uses { get; } = new(StringComparer.Ordinal);

    public NumberTable Numbers { get; } = new();

    public CitedWorks Works { get; } = new();

    public Dictionary<string, string> Extras { get; } = new(StringComparer.Ordinal);

    /// <summary>The styles of the formulas, as names of classes.</summary>
    public IReadOnlyCollection<string> MathClasses => field ??= MathStyles.Used(Html);

    public IReadOnlyList<PageSection>? Sections { get; set; }

    /// <summary>What the index of the search has of it.</summary>
    public SearchRow? SearchRow { get; set; }

    /// <summary>What it says in one sentence.</summary>
    public string? Summary { get; set; }

    /// <summary>What docfx's index has of it, as JSON.</summary>
    public string? IndexEntry { get; set; }

    /// <summary>Its Markdown with what it includes.</summary>
    public string? Markdown { get; set; }

    /// <summary>A hash of all that the page could be made from, its own files excepted; null before it is rendered, and after a finding.</summary>
    public string? Key { get; set; }

    /// <summary>The files it was made from.</summary>
    public PageReads? Reads { get; set; }

    /// <summary>Where the parts of <see cref="Html"/> come from.</summary>
    public SourceMap Map { get; set; } = new();

    /// <summary>Whether there is a first-level heading.</summary>
    public bool HasHeading { get; set; }

    /// <summary>The level of the heading that was rendered last.</summary>
    public int Level { get; set; } = 1;

    /// <summary>What the page in its template holds; null before it is there.</summary>
    public PageFacts? Facts { get; private set; }

    /// <summary>Every place of the site that the page in its template leads to, once.</summary>
    public IReadOnlyList<SitePlace> Targets { get; private set; } = [];

    /// <summary>Where in the template the page begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where in the template the page ends.</summary>
    public int End { get; private set; }

    /// <summary>Takes over what the page in its template holds.</summary>
    /// <param name="facts">That.</param>
    /// <param name="start">Where in the template the page begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="output">Its address below the site root.</param>
    public void Read(PageFacts facts, int start, int end, string output)
    {
        (Facts, Start, End) = (facts, start, end);
        Targets = [.. Facts.Links.Select(link => link.Address).Distinct(StringComparer.Ordinal).Select(address => SitePlace.Of(address, output)).OfType<SitePlace>().Distinct()];
    }

    /// <summary>The page in its template, and the key of that.</summary>
    public (string Key, string Html)? Published { get; set; }
}
