using Microsoft.VisualBasic.FileIO;

namespace NeuronDocs.Core.Tests;

/// <summary>A row of docs/concepts.csv: what the site has to cover, and the types that implement it.</summary>
internal sealed record Concept(string Chapter, string Slug, string Title, string Kind, string[] Types)
{
    private static readonly string[] Header = ["chapter", "slug", "title", "kind", "types"];

    public static IReadOnlyList<Concept> All { get; } = [.. Read(Path.Combine(Repository.Root, "docs", "concepts.csv"))];

    public string Id => $"{Chapter}/{Slug}";

    private static IEnumerable<Concept> Read(string path)
    {
        using var parser = new TextFieldParser(path) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        Assert.Equal(Header, parser.ReadFields()!);
        while (parser.ReadFields() is { } fields)
        {
            Assert.Equal(Header.Length, fields.Length);
            yield return new Concept(fields[0], fields[1], fields[2], fields[3], fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
