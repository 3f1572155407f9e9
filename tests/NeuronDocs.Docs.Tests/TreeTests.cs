using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>What the pages of this repository say about the evidence is so.</summary>
public class TreeTests
{
    private static readonly string[][] Kinds =
    [
        ["no-example", "example-form", "example-name", "example-region", "duplicate-example", "duplicate-label"],
        ["stale-number", "bad-mark", "missing-example", "missing-label", "missing-output"],
        ["unmarked-number"],
        ["claims", "claim-predicate", "false-claim"],
        ["bibliography", "missing-reference"],
        ["stale-page", "record", "reproduction"],
        ["orphan-example", "orphan-output", "orphan-figure", "card", "figure-text", "outside-repository", "unaccounted", "unchecked-example"],
        ["concept"],
    ];

    [Fact]
    public void Examples_keep_the_frozen_form() => None(Kinds[0]);

    [Fact]
    public void Bound_numbers_agree_with_what_the_examples_printed() => None(Kinds[1]);

    [Fact]
    public void Every_number_that_looks_measured_says_where_it_comes_from() => None(Kinds[2]);

    [Fact]
    public void Claims_are_well_formed_and_their_verdicts_hold() => None(Kinds[3]);

    [Fact]
    public void Cited_works_are_in_the_bibliography() => None(Kinds[4]);

    [Fact]
    public void Generated_pages_are_up_to_date() => None(Kinds[5]);

    [Fact]
    public void Every_example_is_shown_whole_and_nothing_verified_is_left_over() => None(Kinds[6]);

    [Fact]
    public void Every_concept_has_a_page_that_shows_its_example() => None(Kinds[7]);

    [Fact]
    public void No_finding_is_of_a_kind_that_these_tests_do_not_name()
    {
        var known = Kinds.SelectMany(kind => kind).ToHashSet();
        Assert.DoesNotContain(Repository.Findings, finding => !known.Contains(finding.Code));
    }

    [Fact]
    public void Every_chapter_settles_three_claims_or_more_with_evidence()
    {
        var findings = new FindingList();
        var evidence = Site.Evidence.Load(Repository.Root, findings);
        var settled = ClaimList.Load(evidence, findings).All.Where(claim => claim.Evidence is not null).GroupBy(claim => claim.Question).ToDictionary(group => group.Key, group => group.Count());
        Assert.All(Chapters.All, chapter => Assert.True(settled.GetValueOrDefault(chapter.Folder) >= 3, $"{chapter.Folder} settles {settled.GetValueOrDefault(chapter.Folder)}"));
    }

    private static void None(string[] codes)
    {
        var found = Repository.Findings.Where(finding => codes.Contains(finding.Code)).ToList();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
