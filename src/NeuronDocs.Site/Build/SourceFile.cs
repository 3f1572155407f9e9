using System.Text;

namespace NeuronDocs.Site;

/// <summary>A text file of the repository, read once: without its byte order mark and with LF line ends, whatever the checkout did.</summary>
internal sealed class SourceFile
{
    private readonly int[] starts;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        starts = [0, .. Text.Select((c, i) => (c, i)).Where(t => t.c == '\n').Select(t => t.i + 1)];
        if (starts.Length > 1 && starts[^1] == Text.Length) starts = starts[..^1];
    }

    /// <summary>Relative to the repository, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public int LineCount => starts.Length;

    /// <summary>The folder of the file, relative to the repository, without a slash at its end.</summary>
    public string Folder => RepoPath.FolderOf(Path);

    /// <summary>Where line <paramref name="line"/> (from 1) starts and ends, its line end excluded.</summary>
    public (int Start, int End) Line(int line)
    {
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] - 1 : Text.EndsWith('\n') ? Text.Length - 1 : Text.Length;
        return (start, Math.Max(start, end));
    }

    public string LineText(int line)
    {
        var (start, end) = Line(line);
        return Text[start..end];
    }

    public Place PlaceAt(int offset)
    {
        var index = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        if (index < 0) index = ~index - 1;
        return new Place(Path, index + 1, offset - starts[index] + 1);
    }

    public static SourceFile Read(string root, string path) =>
        new(path, File.ReadAllText(System.IO.Path.Combine(root, path), Encoding.UTF8));
}
