using System.CommandLine;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class CiteCommand
{
    private static readonly string[] Formats = ["text", "apa", "bibtex"];

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The example, chapter/slug." };
        var format = new Option<string?>("--format") { Description = "text, apa or bibtex. Default: all three.", HelpName = "FORMAT" };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !Formats.Contains(given.Value, StringComparer.Ordinal))
                result.AddError($"There is no format '{given.Value}', only text, apa and bibtex.{Nearest.Hint(given.Value, Formats)}");
        });
        var command = new CommandWithExamples("cite", "Print how to cite a verified example, as its card on the site has it.")
        {
            Examples =
            [
                ("neurondocs cite neuron/weighted-sum", "as text, in APA's form and as BibTeX"),
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
                "apa" => citation.Apa,
                "bibtex" => citation.BibTex,
                _ => $"{citation.Text}\n\n{citation.Apa}\n\n{citation.BibTex}",
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
