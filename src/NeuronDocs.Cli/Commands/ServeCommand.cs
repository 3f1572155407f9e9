using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port on this machine; 0 takes any free one.",
            HelpName = "N",
            DefaultValueFactory = _ => 8080,
            CustomParser = ParsePort,
        };
        var basePath = BaseOption.Create();
        var command = new CommandWithExamples("serve", "Build the site, serve it on this machine only, and build again after every edit.")
        {
            Examples =
            [
                ("neurondocs serve", "the site at http://localhost:8080/"),
                ("neurondocs serve --port 9000", "on another port"),
                ("neurondocs serve --base /docs/", "as a host that has it below a path"),
            ],
            Options = { port, basePath },
        };
        command.SetAction(async (result, cancellation) =>
        {
            var root = RepositoryRoot.Of(result);
            using var memory = new BuildMemory(root);
            var path = result.GetValue(basePath) ?? SiteBuilder.BasePathOf(root);
            ServeLoop? loop = null;
            var playground = PlaygroundApp.Follow(root, memory, () => loop!.BuildAgain(PlaygroundApp.Project));
            var package = CorePackage.Follow(root, memory, () => loop!.BuildAgain(CorePackage.Project));
            loop = new ServeLoop(root, SiteBuilder.OutputOf(root), BuildAsync, path);
            await loop.RunAsync(terminal, result.GetValue(port), _ => { }, cancellation);
            return ExitCode.Ok;

            async Task<IReadOnlyList<Finding>> BuildAsync(Action<BuildStep> progress, CancellationToken stop)
            {
                var findings = await SiteBuild.RunAsync(root, null, progress, stop, memory, path, playground, package);
                playground.Begin(stop);
                package.Begin(stop);
                return findings;
            }
        });
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"A port is a number from 0 to 65535, not '{text}'.");
        return 0;
    }
}
