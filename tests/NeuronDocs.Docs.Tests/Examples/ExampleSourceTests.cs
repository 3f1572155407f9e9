using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

public class ExampleSourceTests
{
    private const string File = "snippets/LearningRate/StabilityLimit.cs";

    [Fact]
    public void An_example_is_read_with_everything_a_page_needs()
    {
        using var tree = new SmallTree();
        var example = ExampleStore.Load(tree.Root, new FindingList()).ById("neuron/weighted-sum")!;
        Assert.Equal(("A weighted sum", "neuron", "weighted-sum", SmallTree.Source, SmallTree.Output), (example.Title, example.Chapter, example.Slug, example.File, example.OutputFile));
        Assert.Equal("var z = weight * 2;\n\nConsole.WriteLine($\"z = {z}\");\n", example.Region.Text);
        Assert.Equal((11, 13), (example.Region.FirstLine, example.Region.LastLine));
        Assert.Equal(["snippets/Neuron/WeightedSum.line.verified.svg"], example.FigureFiles(tree.Root));
    }

    [Fact]
    public void The_standalone_program_is_the_parameters_and_the_region()
    {
        using var tree = new SmallTree();
        var example = ExampleStore.Load(tree.Root, new FindingList()).ById("neuron/weighted-sum")!;
        Assert.Equal("double weight = 0.5;\nstring name = \"a\";\n\nvar z = weight * 2;\n\nConsole.WriteLine($\"z = {z}\");\n", example.StandaloneProgram);
    }

    [Fact]
    public void Parameters_keep_their_range_and_choice()
    {
        using var tree = new SmallTree();
        var parameters = ExampleStore.Load(tree.Root, new FindingList()).ById("neuron/weighted-sum")!.Parameters;
        Assert.Equal(("double", "weight", "0.5"), (parameters[0].Type, parameters[0].Name, parameters[0].DefaultText));
        var range = Assert.Single(parameters[0].Hints);
        Assert.Equal("Range", range.Name);
        Assert.Equal(["-2", "2"], range.Arguments);
        Assert.Equal("0.1", range.Named["Step"]);
        Assert.Equal(["\"a\"", "\"b\""], Assert.Single(parameters[1].Hints).Arguments);
    }

    [Fact]
    public void Carriage_returns_do_not_reach_the_program()
    {
        var example = Parse(Text("var a = 1;").ReplaceLineEndings("\r\n"), out var findings);
        Assert.Empty(findings);
        Assert.DoesNotContain('\r', example!.StandaloneProgram);
        Assert.Equal("var a = 1;\n", example.StandaloneProgram);
    }

    [Theory]
    [InlineData("record Point(int X);", "declares a type", 9)]
    [InlineData("var a = 1;\nvar args = 2;", "named 'args'", 10)]
    [InlineData("foreach (var args in new[] { 1 }) { }", "named 'args'", 9)]
    [InlineData("if (true)\n{", "} expected", 10)]
    public void A_region_that_does_not_stand_alone_is_reported_at_its_line(string region, string message, int line)
    {
        Parse(Text(region), out var findings);
        Assert.Contains(findings, finding => finding.Code == "example-region" && finding.Message.Contains(message, StringComparison.Ordinal) && finding.Place!.Line == line);
    }

    [Theory]
    [InlineData("\"learning-rate/stability-limit\"", "\"learning-rate/other\"", "example-name", "belongs in snippets/LearningRate/Other.cs")]
    [InlineData("class StabilityLimitExample", "class Wrong", "example-name", "static class StabilityLimitExample")]
    [InlineData("namespace NeuronDocs.Snippets", "namespace Elsewhere", "example-name", "namespace NeuronDocs.Snippets")]
    [InlineData("#region stability-limit", "#region stability", "example-name", "must carry the slug 'stability-limit'")]
    [InlineData("double rate = 0.19", "double rate", "example-form", "'rate' has no default")]
    [InlineData("public static void Run", "internal static void Run", "example-form", "public static void Run")]
    [InlineData("[Example(\"learning-rate/stability-limit\", \"Title\")]", "", "no-example", "No method")]
    [InlineData("        #endregion\n", "", "example-region", "1 and 0")]
    public void A_broken_form_is_named(string old, string replacement, string code, string message)
    {
        var text = Text("var a = 1;", "double rate = 0.19");
        Assert.Contains(old, text, StringComparison.Ordinal);
        Parse(text.Replace(old, replacement, StringComparison.Ordinal), out var findings);
        Assert.Contains(findings, finding => finding.Code == code && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_used_twice_names_the_first_file()
    {
        using var tree = new SmallTree();
        tree.Write("snippets/Neuron/Again.cs", tree.Read(SmallTree.Source));
        Assert.Contains(tree.Check(), finding => finding.Contains("error duplicate-example: The id 'neuron/weighted-sum' is already taken by snippets/Neuron/Again.cs", StringComparison.Ordinal));
    }

    private static ExampleSource? Parse(string text, out IReadOnlyList<Finding> found)
    {
        var findings = new FindingList();
        var example = ExampleSource.Parse(text, File, findings);
        found = findings.Sorted();
        return example;
    }

    private static string Text(string region, string parameters = "") => $$"""
        namespace NeuronDocs.Snippets;
        public static class StabilityLimitExample
        {
            [Example("learning-rate/stability-limit", "Title")]
            // A comment between.
            public static void Run({{parameters}})
            {
                #region stability-limit
                {{region}}
                #endregion
            }
        }

        """.ReplaceLineEndings("\n");
}
