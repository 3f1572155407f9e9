using System.CommandLine;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class CiteCommand
{
    private static readonly string[] Formats = ["text", "bibtex"];

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The example, chapter/slug." };
        var format = new Option<string?>("--format") { Description = "text or bibtex. Default: both.", HelpName = "FORMAT" };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !Formats.Contains(given.Value, StringComparer.Ordinal))
                result.AddError($"There is no format '{given.Value}', only text and bibtex.{Nearest.Hint(given.Value, Formats)}");
        });
        var command = new CommandWithExamples("cite", "Print how to cite a verified example, as its card on the site has it.")
        {
            Examples =
            [
                ("neurondocs cite neuron/weighted-sum", "as text and as BibTeX"),
                ("neurondocs cite neuron/weighted-sum --format bibtex", "for a .bib file"),
            ],
            Arguments = { id },
            Options = { format },
        };
        command.SetAction(result =>
        {
            var findings = new FindingList();
            var wanted = result.GetRequiredValue(id);
            var citation = ExampleCitations.Of(RepositoryRoot.Of(result), wanted, findings, out var hint);
            if (!findings.IsEmpty) return Report.Findings(terminal, findings.Sorted());
            if (citation is null) throw CommandFailure.Usage($"There is no example '{wanted}'.{hint} 'neurondocs run --list' lists all.");
            terminal.Out.WriteLine(result.GetValue(format) switch
            {
                "text" => citation.Text,
                "bibtex" => citation.BibTex,
                _ => $"{citation.Text}\n\n{citation.BibTex}",
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
