using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NeuronDocs.Cli;

/// <summary>A command whose help ends with calls to copy.</summary>
internal sealed class CommandWithExamples(string name, string description) : Command(name, description)
{
    public IReadOnlyList<(string Call, string Meaning)> Examples { get; init; } = [];
}

/// <summary>The standard help, then the examples of the command, or those of all commands for the root.</summary>
internal sealed class HelpWithExamples(HelpAction standard) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is CommandWithExamples one
            ? one.Examples
            : [.. command.Subcommands.OfType<CommandWithExamples>().Where(c => !c.Hidden).SelectMany(c => c.Examples.Take(1))];
        if (examples.Count == 0) return ExitCode.Ok;

        var output = parseResult.InvocationConfiguration.Output;
        var width = examples.Max(e => e.Call.Length) + 2;
        output.WriteLine("Examples:");
        foreach (var (call, meaning) in examples) output.WriteLine($"  {call.PadRight(width)}{meaning}");
        output.WriteLine();
        if (command is RootCommand) output.WriteLine("Exit codes: 0 all is well, 1 findings (each printed as file:line:column: error code: message), 2 wrong usage.");
        return ExitCode.Ok;
    }

    public static void Use(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }
}
