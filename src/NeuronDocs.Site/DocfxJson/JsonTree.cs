using System.Text;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>A value of a JSON file that knows where it stands, so that every finding about it can point there.</summary>
internal sealed class JsonTree
{
    private JsonTree(Place place) => Place = place;

    public Place Place { get; }

    /// <summary>A string, a bool, a double or null; null also for objects and arrays.</summary>
    public object? Scalar { get; private set; }

    public IReadOnlyList<JsonProperty>? Properties { get; private set; }

    public IReadOnlyList<JsonTree>? Items { get; private set; }

    public string? Text => Scalar as string;

    public JsonTree? this[string name] => Properties?.FirstOrDefault(p => p.Name == name).Value;

    /// <summary>Plain dictionaries, lists and scalars, as a template reads them.</summary>
    public object? ToPlain() =>
        Properties is { } properties ? properties.GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value.ToPlain(), StringComparer.Ordinal)
        : Items is { } items ? items.Select(i => i.ToPlain()).ToList()
        : Scalar;

    /// <summary>Comments and trailing commas are allowed, as docfx allows them. A syntax error becomes one finding, and the result is null.</summary>
    public static JsonTree? Parse(SourceFile file, FindingList findings)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            var tree = Read(ref reader, bytes, file);
            if (reader.Read()) throw new JsonException("There is text after the end of the document.", null, 0, 0);
            return tree;
        }
        catch (JsonException e)
        {
            var message = e.Message.Split(" LineNumber:", 2)[0];
            findings.Add("invalid-json", message, new Place(file.Path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private static JsonTree Read(ref Utf8JsonReader reader, byte[] bytes, SourceFile file)
    {
        var tree = new JsonTree(At(ref reader, bytes, file));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<JsonProperty>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    var place = At(ref reader, bytes, file);
                    reader.Read();
                    properties.Add(new JsonProperty(name, place, Read(ref reader, bytes, file)));
                }

                tree.Properties = properties;
                break;
            case JsonTokenType.StartArray:
                var items = new List<JsonTree>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader, bytes, file));
                tree.Items = items;
                break;
            case JsonTokenType.String: tree.Scalar = reader.GetString(); break;
            case JsonTokenType.Number: tree.Scalar = reader.GetDouble(); break;
            case JsonTokenType.True: tree.Scalar = true; break;
            case JsonTokenType.False: tree.Scalar = false; break;
        }

        return tree;
    }

    private static Place At(ref Utf8JsonReader reader, byte[] bytes, SourceFile file) =>
        file.PlaceAt(Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex)));
}

/// <summary>A named value of a JSON object and the place of its name.</summary>
internal readonly record struct JsonProperty(string Name, Place Place, JsonTree Value);
