using System.CommandLine;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class AcceptCommand
{
    public static Command Create(Terminal terminal)
    {
        var noRun = new Option<bool>("--no-run") { Description = "Accept what the last test run left, without running the examples' tests again." };
        var command = new CommandWithExamples("accept", "After a wanted change: make what the examples print now the verified output, and bring prose and generated pages in step.")
        {
            Examples =
            [
                ("neurondocs accept", "run the examples' tests, accept, and list every sentence that changed"),
                ("neurondocs accept --no-run", "without the tests, for instance after an edit of claims.yml"),
            ],
            Options = { noRun },
        };
        command.SetAction((result, cancellation) => AcceptAsync(terminal, RepositoryRoot.Of(result), run: !result.GetValue(noRun), cancellation));
        return command;
    }

    private static async Task<int> AcceptAsync(Terminal terminal, string root, bool run, CancellationToken cancellation)
    {
        var mustRunAgain = run && await terminal.WithProgressAsync("Running the examples' tests", async progress =>
        {
            progress(new BuildStep("Building"));
            await SnippetTests.BuildAsync(root, cancellation);
            progress(new BuildStep("Testing"));
            return await SnippetTests.FailuresAsync(root, cancellation) is not null;
        });

        var findings = new FindingList();
        var acceptance = Acceptor.Accept(root, findings);
        Tell(terminal, acceptance);
        foreach (var failed in acceptance.FailedClaims) findings.Add(failed);

        // Accepting mends a test that only compared; one that still fails has another reason, which the reader must see.
        var failures = mustRunAgain
            ? await terminal.WithProgressAsync("Running the examples' tests again, on what was accepted", _ => SnippetTests.FailuresAsync(root, cancellation))
            : null;
        if (failures is not null) terminal.Report($"{failures.TrimEnd()}\nerror: Tests of the examples fail for another reason than a changed output.");
        var code = Report.Findings(terminal, findings.Sorted());
        return failures is null ? code : ExitCode.Findings;
    }

    private static void Tell(Terminal terminal, Acceptance acceptance)
    {
        foreach (var file in acceptance.Moved) terminal.Out.WriteLine($"verified: {file}");
        foreach (var change in acceptance.Sentences) terminal.Out.WriteLine($"{change.Place}:\n  - {change.Old}\n  + {change.New}");
        foreach (var page in acceptance.Pages) terminal.Out.WriteLine($"generated: {page}");
        terminal.Out.WriteLine(acceptance.ChangedNothing
            ? "Nothing changed."
            : $"Accepted: {Report.Count(acceptance.Moved.Count, "verified file")}, {Report.Count(acceptance.Sentences.Count, "sentence")}, {Report.Count(acceptance.Pages.Count, "generated page")}.");
    }
}
