using System.Globalization;
using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

/// <summary>The command, run in this process: what it wrote and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static async Task<CommandRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = await CommandLine.RunAsync(args, new Terminal(output, error, Interactive: false));
        return new CommandRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
