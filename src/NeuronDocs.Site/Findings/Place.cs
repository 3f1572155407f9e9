using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>A place in a file of the repository.</summary>
/// <param name="File">The path relative to the repository, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1; 0 when the whole line is meant.</param>
public sealed record Place(string File, int Line = 0, int Column = 0)
{
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
