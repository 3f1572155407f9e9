using System.Buffers;

namespace NeuronDocs.Site;

/// <summary>A formula and the punctuation right behind it stay on one line: a browser would break between them.</summary>
internal static class Glue
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:!?)\u2019\u201d");

    /// <summary>How many characters at the start of a text belong to what stands before it.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Marks);
        return length < 0 ? text.Length : length;
    }

    public static string Join(string math, string marks) => marks.Length == 0 ? math : $"<span class=\"nb\">{math}{marks}</span>";
}
