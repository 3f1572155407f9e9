using System.CommandLine;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var external = new Option<bool>("--external") { Description = "Also ask other servers whether what the pages link to is there. Takes up to two minutes." };
        var command = new CommandWithExamples("check", "Report everything wrong with examples, prose, claims and pages, and what was counted. Nothing is written.")
        {
            Examples = [("neurondocs check", "all findings, one a line"), ("neurondocs check --external", "and the links that lead to other sites")],
            Options = { external },
        };
        command.SetAction(async (result, cancellation) =>
        {
            var root = RepositoryRoot.Of(result);
            var (findings, totals) = await terminal.WithProgressAsync("Checking the tree", progress => SiteBuild.TryAsync(root, result.GetValue(external) ? new ExternalLinks() : null, progress, cancellation));
            // Findings have standard output for themselves, for whoever reads them line by line.
            foreach (var line in totals) (findings.Count == 0 ? terminal.Out : terminal.Error).WriteLine(line);
            if (findings.Count == 0) terminal.Report("Nothing is wrong.");
            return Report.Findings(terminal, findings);
        });
        return command;
    }
}
