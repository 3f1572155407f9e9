namespace NeuronDocs.Site;

/// <summary>Something wrong with the tree: what, where, and what would be right, in one line.</summary>
/// <param name="Code">A stable kebab-case name of the kind of defect, for instance <c>missing-region</c>.</param>
/// <param name="Message">One sentence for the person who must mend it, with the nearest existing name where one was misspelled.</param>
/// <param name="Place">Where it stands, if it stands in a file.</param>
public sealed record Finding(string Code, string Message, Place? Place = null)
{
    /// <summary>The same finding with a line and a column where it stands in a file, as editors and their problem matchers want it: a whole file begins at 1:1.</summary>
    public Finding WithColumn() => Place is null ? this : this with { Place = Place with { Line = Math.Max(1, Place.Line), Column = Math.Max(1, Place.Column) } };

    public override string ToString() => Place is null ? $"error {Code}: {Message}" : $"{Place}: error {Code}: {Message}";
}
