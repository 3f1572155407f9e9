using Microsoft.VisualBasic.FileIO;

namespace NeuronDocs.Site;

/// <summary>A row of docs/concepts.csv: a thing that readers look for by its name, and the types that implement it.</summary>
/// <param name="Chapter">The folder of its chapter.</param>
/// <param name="Slug">The name of its page and of its example.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Types">The public types of the library that implement it; none for a behavior.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Concept(string Chapter, string Slug, string Title, IReadOnlyList<string> Types, int Line)
{
    public const string File = "docs/concepts.csv";

    private static readonly string[] Header = ["chapter", "slug", "title", "kind", "types"];

    /// <summary>The example that shows it, and its address among all concepts.</summary>
    public string Id => $"{Chapter}/{Slug}";

    /// <summary>The Markdown of its page.</summary>
    public string Page => $"docs/{Chapter}/{Slug}.md";

    /// <summary>The rows of a repository's file in their order; none where there is no such file.</summary>
    public static IReadOnlyList<Concept> Load(string repositoryRoot, FindingList findings) =>
        Path.Combine(repositoryRoot, File) is var path && System.IO.File.Exists(path) ? Parse(System.IO.File.ReadAllText(path), findings) : [];

    /// <summary>The rows in their order.</summary>
    public static IReadOnlyList<Concept> Parse(string text, FindingList findings)
    {
        using var parser = new TextFieldParser(new StringReader(text)) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        var concepts = new List<Concept>();
        try
        {
            for (var line = 1; parser.ReadFields() is { } fields; line++)
            {
                if (fields.Length != Header.Length || (line == 1 && !fields.SequenceEqual(Header)))
                    findings.Add("invalid-csv", $"A row of this file has the fields {string.Join(", ", Header)}; they are also its first line.", new Place(File, line, 1));
                else if (line > 1) concepts.Add(new Concept(fields[0], fields[1], fields[2], fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries), line));
            }
        }
        catch (MalformedLineException)
        {
            findings.Add("invalid-csv", "A quotation mark on this line is not closed, or stands within a field.", new Place(File, (int)parser.ErrorLineNumber, 1));
        }

        return concepts;
    }
}
