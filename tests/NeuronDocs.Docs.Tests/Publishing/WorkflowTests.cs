using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Docs.Tests;

/// <summary>What runs on a public host has no more rights than it needs, and runs what it ran yesterday.</summary>
public partial class WorkflowTests
{
    private static readonly string[] Names = [.. Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Fact]
    public void There_is_one_for_tests_one_for_the_site_and_one_for_the_package() => Assert.Equal(["package.yml", "pages.yml", "test.yml"], Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_its_hash_and_says_its_version(string file)
    {
        foreach (var step in Uses().Matches(Text(file)).Select(match => match.Value.Trim()))
            Assert.True(step.Contains("./.github/", StringComparison.Ordinal) || Pinned().IsMatch(step), $"{file}: {step}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_may_read_the_repository_and_only_the_deployment_may_write(string file)
    {
        var root = Root(file);
        Assert.Equal([("contents", "read")], Permissions(root));
        foreach (var (name, job) in (YamlMappingNode)root.Children[new YamlScalarNode("jobs")])
        {
            var permissions = Permissions((YamlMappingNode)job);
            Assert.Equal(name.ToString() == "deploy" ? [("pages", "write"), ("id-token", "write")] : [], permissions);
        }
    }

    [Fact]
    public void Tests_run_on_the_four_systems()
    {
        var runners = RunsOn().Matches(Text("test.yml")).Select(match => match.Groups["runner"].Value).ToList();
        Assert.Equal(["ubuntu-24.04", "ubuntu-24.04-arm", "windows-2025", "macos-15"], runners);
    }

    [Theory]
    [InlineData("pages.yml", "build")]
    [InlineData("package.yml", "pack")]
    public void Nothing_is_published_before_its_tests(string file, string job)
    {
        var jobs = (YamlMappingNode)Root(file).Children[new YamlScalarNode("jobs")];
        Assert.Equal("./.github/workflows/test.yml", ((YamlMappingNode)jobs.Children[new YamlScalarNode("test")]).Children[new YamlScalarNode("uses")].ToString());
        Assert.Equal("test", ((YamlMappingNode)jobs.Children[new YamlScalarNode(job)]).Children[new YamlScalarNode("needs")].ToString());
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", file));

    private static YamlMappingNode Root(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(file)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<(string, string)> Permissions(YamlMappingNode node) =>
        node.Children.TryGetValue(new YamlScalarNode("permissions"), out var permissions) ? ((YamlMappingNode)permissions).Select(pair => (pair.Key.ToString(), pair.Value.ToString())) : [];

    [GeneratedRegex(@"uses: .*$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"(runs-on|runner): (?<runner>[a-z]+-[0-9.]+(-arm)?)")]
    private static partial Regex RunsOn();
}
