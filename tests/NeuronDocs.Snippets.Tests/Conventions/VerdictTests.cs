using NeuronDocs.Site;
using VerifyXunit;

namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// What was judged of each claim, as one file in git. A predicate holds or not, whatever verdict stands beside it: only a reader can say that the two go together,
/// so that a flipped verdict or other evidence is seen in review, and accepted as an output is.
/// </summary>
public sealed class VerdictTests
{
    [Fact]
    public Task The_verdicts_are_what_was_judged()
    {
        var findings = new FindingList();
        var claims = ClaimList.Load(Evidence.Load(Repository.Root, findings), findings);
        return Verifier.Verify(string.Concat(claims.All.OrderBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => $"{claim.Id} {claim.Verdict}: {Basis(claim)}\n")));
    }

    private static string Basis(Claim claim) =>
        claim.Evidence is { } evidence ? $"{evidence.Example} {evidence.Predicate}" : claim.Cited.Count > 0 ? $"cited {string.Join(", ", claim.Cited)}" : "nothing";
}
