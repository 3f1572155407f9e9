using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>YAML that knows its places: toc.yml and the front matter of pages.</summary>
internal static class YamlTree
{
    /// <summary>The root node, or null for an empty or an invalid document; the latter is a finding with its line.</summary>
    /// <param name="firstLine">The line of the file that the text starts on.</param>
    public static YamlNode? Parse(string path, string text, FindingList findings, int firstLine = 1)
    {
        var parser = new GuardedYaml(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            findings.Add("invalid-yaml", e.InnerException?.Message ?? e.Message, new Place(path, (int)e.Start.Line + firstLine - 1, (int)e.Start.Column));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser loses its way in an unclosed list without saying where; the last thing it read tells.
            var last = parser.Current?.Start ?? YamlDotNet.Core.Mark.Empty;
            findings.Add("invalid-yaml", "Something that opens here is not closed.", new Place(path, (int)last.Line + firstLine - 1, (int)last.Column));
            return null;
        }
    }

    public static Place At(string path, YamlNode node, int firstLine = 1) => new(path, (int)node.Start.Line + firstLine - 1, (int)node.Start.Column);

    /// <summary>Plain dictionaries, lists and strings, as a template reads them.</summary>
    public static object? ToPlain(YamlNode node) => node switch
    {
        // Keys that are no scalars may read alike: the last one holds.
        YamlMappingNode map => map.Children.GroupBy(p => p.Key.ToString(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => ToPlain(g.Last().Value), StringComparer.Ordinal),
        YamlSequenceNode list => list.Select(ToPlain).ToList(),
        YamlScalarNode { Value: "true" } => true,
        YamlScalarNode { Value: "false" } => false,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
