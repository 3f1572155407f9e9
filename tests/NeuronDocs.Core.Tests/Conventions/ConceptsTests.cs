using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NeuronDocs.Core.Tests;

/// <summary>Keeps docs/concepts.csv and the library in step, in both directions.</summary>
public sealed partial class ConceptsTests
{
    private static readonly Type[] Public = typeof(Neuron).Assembly.GetExportedTypes();

    private static readonly string[] TestClasses = [.. typeof(ConceptsTests).Assembly.GetTypes().Select(type => type.Name)];

    private static readonly Dictionary<string, XElement> Docs =
        XDocument.Load(Path.ChangeExtension(typeof(Neuron).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    public static TheoryData<string, string> Named
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var concept in Concept.All)
                foreach (var type in concept.Types)
                    data.Add(concept.Id, type);
            return data;
        }
    }

    public static TheoryData<string> Chapters => [.. Concept.All.Select(concept => concept.Chapter).Distinct()];

    [Fact]
    public void Each_concept_stands_there_once_in_a_known_form()
    {
        Assert.True(Concept.All.Count >= 113, "A concept is missing.");
        Assert.Equal(Concept.All.Count, Concept.All.Select(concept => concept.Id).Distinct().Count());
        Assert.All(Concept.All, concept => Assert.Matches(KebabCase(), concept.Slug));
        Assert.All(Concept.All, concept => Assert.True(concept.Kind is "type" or "behavior", $"{concept.Id}: '{concept.Kind}' is no kind, expected 'type' or 'behavior'."));
        Assert.All(Concept.All, concept => Assert.True(concept.Kind == "behavior" || concept.Types.Length > 0, $"{concept.Id} names no type."));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Each_chapter_is_one_of_the_site(string chapter) => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", chapter, "index.md")));

    [Theory]
    [MemberData(nameof(Named))]
    public void Each_type_is_public_and_has_a_file_of_its_name(string concept, string name)
    {
        Assert.True(TypeNamed(name) is not null, $"{concept}: {name} is no public type of the library.");
        Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "src", "NeuronDocs.Core"), name + ".cs", SearchOption.AllDirectories));
    }

    /// <summary>An implementation goes through the contract of its kind; what is alone of its kind has tests of its own.</summary>
    [Theory]
    [MemberData(nameof(Named))]
    public void Each_type_is_tested_by_contract_or_alone(string concept, string name)
    {
        var type = TypeNamed(name)!;
        var expected = Kind(type) is { } kind ? kind.Name + "Contract" : type is { IsAbstract: true, IsSealed: false } ? name + "Contract" : name + "Tests";
        Assert.True(TestClasses.Contains(expected), $"{concept}: {name} is tested by no class {expected}.");
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Each_type_says_what_it_is_for(string concept, string name)
    {
        var docs = Docs["T:" + TypeNamed(name)!.FullName];
        Assert.True(docs.Element("summary")!.Value.Trim().Length >= 30, $"{concept}: the summary of {name} says too little.");
    }

    /// <summary>A concept without a source is somebody's opinion.</summary>
    [Fact]
    public void Each_type_concept_cites_a_source()
    {
        var without = Concept.All.Where(concept => concept.Kind == "type" && !concept.Types.Any(name => Year().IsMatch(Docs["T:" + TypeNamed(name)!.FullName].Value)));
        Assert.True(!without.Any(), string.Join(", ", without.Select(concept => concept.Id)));
    }

    [Fact]
    public void Each_implementation_of_an_abstraction_belongs_to_a_concept()
    {
        var implementations = Public.Where(type => type is { IsAbstract: false, IsClass: true } && Kind(type) is not null).Select(type => type.Name);
        Assert.Empty(implementations.Except(Concept.All.SelectMany(concept => concept.Types)));
    }

    private static Type? TypeNamed(string name) => Public.SingleOrDefault(type => type.Name == name);

    /// <summary>The abstraction of the library that a type implements: the root of its base classes.</summary>
    private static Type? Kind(Type type)
    {
        Type? kind = null;
        for (var parent = type.BaseType; parent is not null && parent.Assembly == type.Assembly; parent = parent.BaseType) kind = parent;
        return kind;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"\b1[6-9]\d\d\b|\b20\d\d\b")]
    private static partial Regex Year();
}
