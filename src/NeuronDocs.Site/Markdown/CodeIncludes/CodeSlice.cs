namespace NeuronDocs.Site;

/// <summary>The lines of a file that an include shows.</summary>
/// <param name="Lines">Line numbers of the file, in the order they are shown.</param>
/// <param name="Dedent">How many columns are cut off at the left.</param>
/// <param name="Highlighted">Which of the shown lines are marked, counted from 1 among the shown ones.</param>
internal sealed record CodeSlice(IReadOnlyList<int> Lines, int Dedent, IReadOnlySet<int> Highlighted)
{
    private const int TabWidth = 4;

    public string Text(SourceFile file) => string.Concat(Lines.Select(line => Cut(file.LineText(line)) + "\n"));

    public string Cut(string line)
    {
        var text = Spaced(line);
        return text[Math.Min(Dedent, IndentOf(text))..];
    }

    /// <summary>How many columns a line is indented by; a tab fills up to the next fourth.</summary>
    public static int Indent(string line) => IndentOf(Spaced(line));

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Spaced(string line)
    {
        var (columns, text) = (0, 0);
        for (; text < line.Length && line[text] is (' ' or '\t'); text++) columns += line[text] == '\t' ? TabWidth - (columns % TabWidth) : 1;
        return new string(' ', columns) + line[text..];
    }
}
