namespace NeuronDocs.Site;

/// <summary>Which examples and pages link to which page of the API, in reading order.</summary>
internal sealed class ApiUses
{
    private readonly ILookup<Page, (ExampleSource Example, CardHome Home)> examples;
    private readonly ILookup<Page, Page> pages;

    public ApiUses(SiteContext site)
    {
        IEnumerable<Page> Targets(IEnumerable<string> uids) => uids.Select(site.Api.Uids.GetValueOrDefault).OfType<UidTarget>().Select(t => t.Page).Distinct();
        var order = site.Book.InOrder(site.Pages.Values).ToList();
        pages = order.SelectMany(p => Targets(p.Uses).Select(target => (target, p))).ToLookup(u => u.target, u => u.p);
        // Cards are listed as they were numbered: in reading order.
        examples = site.Cards
            .Select(c => (Example: site.Evidence.Examples.ById(c.Key)!, Home: c.Value))
            .SelectMany(e => Targets(site.Highlighter.Spans(e.Example.StandaloneProgram).Select(s => s.Uid).OfType<string>()).Select(target => (target, e)))
            .ToLookup(u => u.target, u => u.e);
    }

    public IEnumerable<(ExampleSource Example, CardHome Home)> Examples(Page page) => examples[page];

    /// <summary>The same as one text.</summary>
    public string Key(Page page) => string.Join('\n', examples[page].Select(e => e.Example.Id).Concat(pages[page].Select(p => p.Output)));

    public IEnumerable<Page> Pages(Page page) => pages[page];
}
