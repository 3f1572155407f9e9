using System.Globalization;
using System.Text.Json;

namespace NeuronDocs.Core;

/// <summary>Reads a JSON object of which every field is known. What differs is named by its path, its value and what was expected.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> unread = [];
    private readonly string path;

    public JsonFields(JsonElement element, string path)
    {
        this.path = path;
        if (element.ValueKind != JsonValueKind.Object) throw Unexpected(path.Length == 0 ? "the file" : path, Show(element), "an object");
        foreach (var field in element.EnumerateObject())
        {
            if (!unread.TryAdd(field.Name, field.Value)) throw new InvalidDataException($"{PathOf(field.Name)} stands there twice, expected it once.");
        }
    }

    public void Expect(string name, string expected)
    {
        var element = Take(name);
        if (element.ValueKind != JsonValueKind.String || !element.ValueEquals(expected)) throw Unexpected(PathOf(name), Show(element), $"\"{expected}\"");
    }

    public void Expect(string name, int expected)
    {
        var element = Take(name);
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt32(out var value) || value != expected)
            throw Unexpected(PathOf(name), Show(element), Invariant(expected));
    }

    public JsonElement[] Array(string name, int length)
    {
        var element = Take(name);
        if (element.ValueKind != JsonValueKind.Array) throw Unexpected(PathOf(name), Show(element), "an array");
        if (element.GetArrayLength() != length)
            throw new InvalidDataException($"{PathOf(name)} has {Invariant(element.GetArrayLength())} values, expected {Invariant(length)}.");
        return [.. element.EnumerateArray()];
    }

    /// <summary>Reads finite numbers to the begin of a span.</summary>
    /// <returns>The rest of the span.</returns>
    public Span<double> Numbers(string name, int length, Span<double> values)
    {
        var elements = Array(name, length);
        for (var i = 0; i < length; i++)
        {
            if (elements[i].ValueKind != JsonValueKind.Number || !elements[i].TryGetDouble(out values[i]) || !double.IsFinite(values[i]))
                throw Unexpected($"{PathOf(name)}[{Invariant(i)}]", Show(elements[i]), "a finite number");
        }

        return values[length..];
    }

    /// <summary>Refuses what nobody has asked for.</summary>
    public void End()
    {
        foreach (var name in unread.Keys) throw new InvalidDataException($"{PathOf(name)} is unknown, expected no such field.");
    }

    private JsonElement Take(string name) =>
        unread.Remove(name, out var element) ? element : throw new InvalidDataException($"{PathOf(name)} is missing.");

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>The value as it stands in the file; of a long one its begin.</summary>
    private static string Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => element.GetRawText() is { Length: > 100 } text ? text[..100] + "..." : element.GetRawText(),
    };

    private static InvalidDataException Unexpected(string where, string value, string expected) => new($"{where} is {value}, expected {expected}.");

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
