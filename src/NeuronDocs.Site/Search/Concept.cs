using Microsoft.VisualBasic.FileIO;

namespace NeuronDocs.Site;

/// <summary>A row of docs/concepts.csv: a thing that readers look for by its name, and the types that implement it.</summary>
internal sealed record Concept(string Chapter, string Slug, string Title, IReadOnlyList<string> Types)
{
    public const string File = "docs/concepts.csv";

    private static readonly string[] Header = ["chapter", "slug", "title", "kind", "types"];

    /// <summary>The Markdown of its page, once it is written.</summary>
    public string Page => $"docs/{Chapter}/{Slug}.md";

    /// <summary>In the order of the file; none where there is no such file.</summary>
    public static IReadOnlyList<Concept> Read(SiteContext site)
    {
        if (site.Source(File) is not { } file) return [];
        using var parser = new TextFieldParser(new StringReader(file.Text)) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        var concepts = new List<Concept>();
        try
        {
            for (var line = 1; parser.ReadFields() is { } fields; line++)
            {
                if (fields.Length != Header.Length || (line == 1 && !fields.SequenceEqual(Header)))
                    site.Findings.Add("invalid-csv", $"A row of this file has the fields {string.Join(", ", Header)}; they are also its first line.", new Place(File, line, 1));
                else if (line > 1) concepts.Add(new Concept(fields[0], fields[1], fields[2], fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }
        catch (MalformedLineException)
        {
            site.Findings.Add("invalid-csv", "A quotation mark on this line is not closed, or stands within a field.", new Place(File, (int)parser.ErrorLineNumber, 1));
        }

        return concepts;
    }
}
