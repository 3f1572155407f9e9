namespace NeuronDocs.Site;

/// <summary>The lines of a file that an include shows.</summary>
/// <param name="Lines">Line numbers of the file, in the order they are shown.</param>
/// <param name="Dedent">How many columns are cut off at the left.</param>
/// <param name="Highlighted">Which of the shown lines are marked, counted from 1 among the shown ones.</param>
internal sealed record CodeSlice(IReadOnlyList<int> Lines, int Dedent, IReadOnlySet<int> Highlighted)
{
    public string Text(SourceFile file) => string.Concat(Lines.Select(line => Cut(file.LineText(line)) + "\n"));

    public string Cut(string line) => line[Math.Min(Dedent, line.Length - line.TrimStart(' ', '\t').Length)..];
}
