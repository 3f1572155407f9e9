using System.CommandLine;
using System.CommandLine.Invocation;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>The command <c>neurondocs</c>: what it understands, and how every failure becomes one line and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = Create(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction) return ReportMisuse(parsed, terminal);
        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (CommandFailure failure)
        {
            terminal.Report($"error: {failure.Message}");
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Report($"error: {failure.Message}");
            return ExitCode.Findings;
        }
        catch (OperationCanceledException)
        {
            terminal.Report("Stopped.");
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("NeuronDocs: a reference whose every number a run produced and a test checked.")
        {
            RepositoryRoot.Option,
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            RunCommand.Create(terminal),
            RunCommand.CreateInner(terminal),
            AcceptCommand.Create(terminal),
            RecordCommand.Create(terminal),
            NativeRecorder.CreateInner(terminal),
            CiteCommand.Create(terminal),
        };
        HelpWithExamples.Use(root);
        return root;
    }

    private static int ReportMisuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var names = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToList();
        foreach (var error in parsed.Errors)
        {
            var hint = parsed.UnmatchedTokens.Where(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)).Select(token => Nearest.Hint(token, names));
            terminal.Report($"error: {error.Message}{string.Concat(hint)}");
        }

        terminal.Report($"See '{string.Join(' ', Path(parsed.CommandResult))} --help'.");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.SymbolResult? result) =>
        result is System.CommandLine.Parsing.CommandResult command
            ? [.. Path(command.Parent), command.Command is RootCommand ? "neurondocs" : command.Command.Name]
            : [];
}
