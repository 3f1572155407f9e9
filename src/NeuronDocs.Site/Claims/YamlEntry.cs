using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>A mapping of a YAML file, read key by key so that each defect is reported where it stands.</summary>
internal sealed class YamlEntry(YamlMappingNode node, string file, FindingList findings, string code)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public Place Place { get; } = new(file, (int)node.Start.Line, (int)node.Start.Column);

    public bool Has(string key) => Node(key) is not null;

    public string? Text(string key, bool required = true)
    {
        if (Node(key) is YamlScalarNode { Value: { Length: > 0 } value }) return value.Trim();
        if (Node(key) is { } other) Report($"'{key}' must be a text.", other);
        else if (required) findings.Add(code, $"The key '{key}' is missing.", Place);
        return null;
    }

    /// <summary>Where the text of a key begins, past its quotation mark.</summary>
    public Place TextPlace(string key)
    {
        var scalar = (YamlScalarNode)Node(key)!;
        var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        return new Place(file, (int)scalar.Start.Line, (int)scalar.Start.Column + (quoted ? 1 : 0));
    }

    /// <summary>The lines on which a key's text stands.</summary>
    public (int First, int Last) Lines(string key) => Node(key) is { } text ? ((int)text.Start.Line, (int)text.End.Line) : (0, 0);

    /// <summary>A list of texts with their places.</summary>
    public IReadOnlyList<(string Text, Place Place)> List(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlSequenceNode sequence when sequence.All(item => item is YamlScalarNode):
                return [.. sequence.Cast<YamlScalarNode>().Select(item => (item.Value ?? "", new Place(file, (int)item.Start.Line, (int)item.Start.Column)))];
            case var other:
                Report($"'{key}' must be a list: [one, two].", other);
                return [];
        }
    }

    public YamlEntry? Mapping(string key)
    {
        if (Node(key) is YamlMappingNode mapping) return new YamlEntry(mapping, file, findings, code);
        if (Node(key) is { } other) Report($"'{key}' must be a mapping: {{name: value}}.", other);
        return null;
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<YamlEntry> Mappings(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlSequenceNode sequence when sequence.All(item => item is YamlMappingNode):
                return [.. sequence.Cast<YamlMappingNode>().Select(item => new YamlEntry(item, file, findings, code))];
            case var other:
                Report($"'{key}' must be a list of mappings.", other);
                return [];
        }
    }

    /// <summary>Reports each key that nothing asked for.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !read.Contains(key.Value ?? "")))
            Report($"The key '{key.Value}' is unknown.{Nearest.Hint(key.Value ?? "", read)}", key);
    }

    private YamlNode? Node(string key)
    {
        read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }

    private void Report(string message, YamlNode at) => findings.Add(code, message, new Place(file, (int)at.Start.Line, (int)at.Start.Column));
}
