using System.CommandLine;
using System.Globalization;

namespace NeuronDocs.Cli;

internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("id") { Description = "The example, chapter/slug.", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "List all examples with their parameters instead." };
        var command = new CommandWithExamples("run", "Run one example in a process of its own and show what it prints. It has 10 s.")
        {
            Examples =
            [
                ("neurondocs run neuron/weighted-sum", "with the values of the page"),
                ("neurondocs run neuron/weighted-sum --bias 0.5", "with another value for a parameter"),
                ("neurondocs run neuron/weighted-sum --param bias=0.5", "the same, for any name"),
                ("neurondocs run --list", "what there is"),
            ],
            Arguments = { id },
            Options = { Parameters, list },
            // --bias is an option only because the example has a parameter of that name.
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(async (result, cancellation) =>
        {
            if (result.GetValue(list)) return List(terminal);
            if (result.GetValue(id) is not { } wanted) throw CommandFailure.Usage("Which example? 'neurondocs run --list' lists all.");
            if (wanted.StartsWith('-')) throw CommandFailure.Usage($"The example's id comes before '{wanted}'.");

            var example = ExampleLookup.One(wanted);
            var given = ParameterTokens.Read(result.GetValue(Parameters) ?? [], result.UnmatchedTokens);
            ExampleLookup.Arguments(example, given);
            return await ExampleChild.RunAsync(terminal, example, given, cancellation);
        });
        return command;
    }

    /// <summary>The half of "run" that happens in the child process.</summary>
    public static Command CreateInner(Terminal terminal)
    {
        var id = new Argument<string>("id");
        var command = new CommandWithExamples(ExampleChild.Verb, "Run one example in this process, without a time limit.") { Hidden = true, Arguments = { id }, Options = { Parameters } };
        command.SetAction(result =>
        {
            var example = ExampleLookup.One(result.GetRequiredValue(id));
            return ExampleChild.RunHere(terminal, example, ExampleLookup.Arguments(example, ParameterTokens.Read(result.GetValue(Parameters) ?? [], [])));
        });
        return command;
    }

    private static readonly Option<string[]> Parameters = new("--param")
    {
        Description = "A value for a parameter of the example, also written --NAME VALUE. May be repeated.",
        HelpName = "NAME=VALUE",
    };

    private static int List(Terminal terminal)
    {
        foreach (var example in ExampleLookup.All())
        {
            var parameters = example.Parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $" --{p.Name} {p.Default}"));
            terminal.Out.WriteLine($"{example.Id}{string.Concat(parameters)}  {example.Title}");
        }

        return ExitCode.Ok;
    }
}
