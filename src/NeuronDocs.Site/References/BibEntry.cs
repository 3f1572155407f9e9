namespace NeuronDocs.Site;

/// <summary>A work of the bibliography.</summary>
/// <param name="Key">The citation key, for instance <c>goh2017</c>.</param>
/// <param name="Type">The entry type in lower case, for instance <c>article</c>.</param>
/// <param name="Fields">The fields by lower-case name, values as plain text: braces removed, ranges with an en dash.</param>
/// <param name="Line">The line on which the entry begins.</param>
public sealed record BibEntry(string Key, string Type, IReadOnlyDictionary<string, string> Fields, int Line)
{
    /// <summary>The field's text, or null.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field);

    /// <summary>The family names of the authors (of the editors, where there are no authors).</summary>
    public IReadOnlyList<string> FamilyNames => BibNames.Families(this["author"] ?? this["editor"] ?? "");

    /// <summary>The year in which it appeared, or "n.d.".</summary>
    public string Year => this["year"] ?? "n.d.";

    /// <summary>How a sentence names it: <c>Goh 2017</c>, <c>Glorot and Bengio 2010</c>, <c>He et al. 2015</c>.</summary>
    public string ShortForm => FamilyNames switch
    {
        [] => $"{this["title"] ?? Key} {Year}",
        [var one] => $"{one} {Year}",
        [var one, var two] => $"{one} and {two} {Year}",
        [var first, ..] => $"{first} et al. {Year}",
    };
    /// <summary>What the text of a citation may be: the short form, or every author of a work of three or more. No-break spaces are plain ones.</summary>
    public IReadOnlyList<string> InText
    {
        get
        {
            var names = FamilyNames;
            var everyone = names.Count < 2 ? ShortForm : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} {Year}";
            return [.. new[] { ShortForm, everyone }.Select(text => text.Replace('\u00A0', ' ')).Distinct(StringComparer.Ordinal)];
        }
    }
}
