using System.CommandLine;

namespace NeuronDocs.Cli;

internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new CommandWithExamples("check", "Report everything wrong with examples, prose, claims and pages. Nothing is written.")
        {
            Examples = [("neurondocs check", "all findings, one a line")],
        };
        command.SetAction(async (result, cancellation) =>
        {
            var root = RepositoryRoot.Of(result);
            var findings = await terminal.WithProgressAsync("Checking the tree", progress => SiteBuild.TryAsync(root, progress, cancellation));
            if (findings.Count == 0) terminal.Report("Nothing is wrong.");
            return Report.Findings(terminal, findings);
        });
        return command;
    }
}
