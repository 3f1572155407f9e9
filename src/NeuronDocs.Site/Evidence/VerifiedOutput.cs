using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>What an example printed when it was last accepted, line by line, with its labelled values.</summary>
public sealed partial class VerifiedOutput
{
    private readonly Dictionary<string, PrintedValue> byName = new(StringComparer.Ordinal);
    private readonly List<PrintedValue> values = [];

    private VerifiedOutput(string file, IReadOnlyList<string> lines) => (File, Lines) = (file, lines);

    /// <summary>The file relative to the repository.</summary>
    public string File { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>What a run prints, to the byte: the file without the byte order mark that it begins with.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>The labelled values in the order they were printed.</summary>
    public IReadOnlyList<PrintedValue> Values => values;

    /// <summary>Reads a verified output. A label that is printed twice could mean either line, so it is a finding.</summary>
    public static VerifiedOutput Parse(string text, string repositoryRelativePath, FindingList findings)
    {
        var output = new VerifiedOutput(repositoryRelativePath, text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'));
        for (var i = 0; i < output.Lines.Count; i++)
        {
            var match = LinePattern().Match(output.Lines[i]);
            if (!match.Success) continue;
            var value = new PrintedValue(match.Groups["label"].Value, match.Groups["index"] is { Success: true } index ? index.Value : null, match.Groups["value"].Value, i + 1);
            if (output.byName.TryAdd(value.Name, value)) output.values.Add(value);
            else findings.Add("duplicate-label", $"The label '{value.Name}' is printed a second time; it first stands on line {output.byName[value.Name].Line}.", new Place(repositoryRelativePath, i + 1, 1));
        }

        return output;
    }

    /// <summary>The value printed under a name such as <c>E1</c> or <c>steps[0.2]</c>.</summary>
    public PrintedValue? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>" Did you mean 'x'?" for a misspelled label, or nothing.</summary>
    public string Hint(string name) => Nearest.Hint(name, values.Select(value => value.Name));

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L}\p{N}_]*)(\[(?<index>[^\]]*)\])? = (?<value>.+)$")]
    private static partial Regex LinePattern();
}
