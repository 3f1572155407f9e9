using System.Globalization;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Docs.Tests;

/// <summary>CITATION.cff has the fields that version 1.2.0 of the format requires, in its form, and the version of the library.</summary>
public class CitationFileTests
{
    private static readonly string[] Known = ["cff-version", "message", "title", "type", "version", "date-released", "license", "authors", "abstract", "keywords", "url", "repository-code"];

    private static readonly YamlMappingNode Citation = Load();

    [Fact]
    public void It_has_what_the_format_requires_and_nothing_it_does_not_know()
    {
        Assert.Equal("1.2.0", Text("cff-version"));
        Assert.NotEmpty(Text("message"));
        Assert.NotEmpty(Text("title"));
        Assert.Equal("software", Text("type"));
        Assert.True(DateOnly.TryParseExact(Text("date-released"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.NotEmpty((YamlSequenceNode)Node("authors"));
        Assert.All((YamlSequenceNode)Node("authors"), author => Assert.Contains("name", ((YamlMappingNode)author).Children.Keys.Select(key => key.ToString())));
        Assert.All(Citation.Children.Keys, key => Assert.Contains(key.ToString(), Known));
    }

    [Fact]
    public void Its_version_and_license_are_those_of_the_library()
    {
        var properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("PropertyGroup").Elements();
        Assert.Equal(properties.Single(property => property.Name == "Version").Value, Text("version"));
        Assert.Equal(properties.Single(property => property.Name == "PackageLicenseExpression").Value, Text("license"));
    }

    private static YamlNode Node(string key) => Citation.Children[new YamlScalarNode(key)];

    private static string Text(string key) => ((YamlScalarNode)Node(key)).Value!;

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "CITATION.cff"))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
