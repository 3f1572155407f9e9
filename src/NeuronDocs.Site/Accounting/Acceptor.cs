namespace NeuronDocs.Site;

/// <summary>What accepting changed.</summary>
/// <param name="Moved">The verified files that took the place of received ones.</param>
/// <param name="Sentences">The sentences with a rewritten number.</param>
/// <param name="Pages">The generated pages that were written.</param>
/// <param name="FailedClaims">The claims whose verdict no longer holds.</param>
public sealed record Acceptance(IReadOnlyList<string> Moved, IReadOnlyList<SentenceChange> Sentences, IReadOnlyList<string> Pages, IReadOnlyList<Finding> FailedClaims)
{
    public bool ChangedNothing => Moved.Count == 0 && Sentences.Count == 0 && Pages.Count == 0;
}

/// <summary>Makes what the examples print now the accepted truth, and brings prose and generated pages in step with it.</summary>
public static class Acceptor
{
    // What the tests of the examples write: outputs and figures beside the examples, the public API beside its test.
    private static readonly string[] ReceivedFolders = ["snippets", "tests/NeuronDocs.Snippets.Tests"];

    /// <summary>
    /// Moves received files of the examples and of their tests over the verified ones, rewrites bound numbers and generated pages. A file that cannot be
    /// written is a finding; nothing is ever deleted.
    /// </summary>
    public static Acceptance Accept(string repositoryRoot, FindingList findings)
    {
        var moved = MoveReceived(repositoryRoot, findings);
        // What cannot be read stays for the check that follows; here only what can be mended matters.
        var sentences = new List<SentenceChange>();
        foreach (var page in Books.Open(repositoryRoot, new FindingList()).Written)
        {
            var (text, changes) = MarkRewriter.Rewrite(page);
            if (changes.Count > 0 && TryWrite(repositoryRoot, page.File, text, findings)) sentences.AddRange(changes);
        }

        // Claims carry sentences that may just have changed, so the generated pages are made from a second reading.
        var after = new FindingList();
        var books = Books.Open(repositoryRoot, after);
        var pages = books.Generated.Where(page => TryWrite(repositoryRoot, page.Key, page.Value, findings)).Select(page => page.Key).ToList();
        return new Acceptance(moved, sentences, pages, [.. after.Sorted().Where(finding => finding.Code is "false-claim" or "claim-predicate")]);
    }

    private static List<string> MoveReceived(string repositoryRoot, FindingList findings)
    {
        var moved = new List<string>();
        foreach (var received in ReceivedFolders.Select(folder => Path.Combine(repositoryRoot, folder)).Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories).SelectMany(folder => Directory.EnumerateFiles(folder, "*.received.*")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(received);
            var at = name.LastIndexOf(".received.", StringComparison.Ordinal);
            var verified = Path.Combine(Path.GetDirectoryName(received)!, $"{name[..at]}.verified.{name[(at + ".received.".Length)..]}");
            var file = Path.GetRelativePath(repositoryRoot, verified).Replace('\\', '/');
            if (Try(file, findings, () => File.Move(received, verified, overwrite: true))) moved.Add(file);
        }

        return moved;
    }

    private static bool TryWrite(string repositoryRoot, string file, string text, FindingList findings)
    {
        var wrote = false;
        return Try(file, findings, () => wrote = AtomicFile.Write(Path.Combine(repositoryRoot, file), text)) && wrote;
    }

    private static bool Try(string file, FindingList findings, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add("unwritable", $"The file cannot be written: {error.Message}", new Place(file));
            return false;
        }
    }
}
