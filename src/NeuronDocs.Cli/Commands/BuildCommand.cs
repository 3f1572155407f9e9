using System.CommandLine;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The folder to write. Default: the output folder of docfx.json, _site.",
            HelpName = "DIR",
        };
        var basePath = BaseOption.Create();
        var command = new CommandWithExamples("build", "Build the site. Nothing is written unless all of it is right.")
        {
            Examples =
            [
                ("neurondocs build", "the site, in _site"),
                ("neurondocs build --output public", "in another folder"),
                ("neurondocs build --base /docs/", "for a host that has it below a path"),
            ],
            Options = { output, basePath },
        };
        command.SetAction(async (result, cancellation) =>
        {
            var root = RepositoryRoot.Of(result);
            var folder = result.GetValue(output) is { } given ? Path.GetFullPath(given) : SiteBuilder.OutputOf(root);
            var findings = await terminal.WithProgressAsync("Building the site", progress => SiteBuild.RunAsync(root, folder, progress, cancellation, basePath: result.GetValue(basePath)));
            if (findings.Count == 0) terminal.Report($"The site is in {folder}.");
            return Report.Findings(terminal, findings);
        });
        return command;
    }
}
