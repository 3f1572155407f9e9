namespace NeuronDocs.Site;

/// <summary>A concept is covered when it has a page and that page shows the example of its name; a page of a chapter that has concepts is one of them, or its explorer.</summary>
internal static class ConceptRules
{
    public static void Check(IReadOnlyList<Concept> concepts, IEnumerable<string> pages, Cards cards, FindingList findings)
    {
        var written = pages.ToHashSet(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            if (!written.Contains(concept.Page)) findings.Add("concept", $"The concept '{concept.Id}' has no page {concept.Page}.", new Place(Concept.File, concept.Line, 1));
            else if (!cards.Shows(concept.Page, concept.Id)) findings.Add("concept", $"The page of a concept shows the example of its name, '{concept.Id}'.", new Place(concept.Page, 1, 1));
        }

        var known = concepts.Select(concept => concept.Page).ToHashSet(StringComparer.Ordinal);
        foreach (var chapter in concepts.Select(concept => concept.Chapter).Distinct())
        {
            known.UnionWith([$"docs/{chapter}/index.md", ConceptPages.ExplorerFile(chapter)]);
            foreach (var page in written.Where(page => RepoPath.FolderOf(page) == $"docs/{chapter}" && !known.Contains(page)).Order(StringComparer.Ordinal))
                findings.Add("concept", $"This page is no concept of {Concept.File}; add a row there.", new Place(page, 1, 1));
        }
    }
}
