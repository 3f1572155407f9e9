using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

public sealed class ExampleCatalogTests
{
    [Fact]
    public void Malformed_examples_are_told_all_together()
    {
        var failure = Assert.Throws<MalformedExamplesException>(() => ExampleCatalog.FindAmong([typeof(Malformed)]));

        Assert.Collection(
            failure.Defects,
            defect => Assert.Contains("'Neuron/Bad_Id'", defect, StringComparison.Ordinal),
            defect => Assert.Contains("'rate' without a default", defect, StringComparison.Ordinal),
            defect => Assert.Contains("returns Int32", defect, StringComparison.Ordinal),
            defect => Assert.Contains("not public and static", defect, StringComparison.Ordinal),
            defect => Assert.Contains("'rate' cannot be 2: a number from 0 to 1 is allowed", defect, StringComparison.Ordinal),
            defect => Assert.Contains("loss/twice: declared by Malformed.Once and Malformed.Twice", defect, StringComparison.Ordinal));
    }

    [Fact]
    public void Example_tells_its_parameters_and_place()
    {
        var example = Assert.Single(ExampleCatalog.FindAmong([typeof(Wellformed)]));

        Assert.Equal(("learning-rate/step-size", "learning-rate", "step-size", "snippets/LearningRate/StepSize.cs"), (example.Id, example.Chapter, example.Slug, example.SourcePath));
        Assert.Equal(["rate", "method", "seed"], example.Parameters.Select(parameter => parameter.Name));
        Assert.Equal((0.1, 1.0), (example.Parameters[0].Default, example.Parameters[0].Range!.Max));
        Assert.Equal(["sgd", "adam"], example.Parameters[1].Choice!.Values);
        Assert.True(example.Parameters[2].IsSeed);
    }

    [Fact]
    public void Values_are_read_in_invariant_form()
    {
        var example = ExampleCatalog.FindAmong([typeof(Wellformed)])[0];
        var values = ExampleArguments.Parse(example, ["rate=0.25", "method=adam", "seed=7"]);
        Assert.Equal("rate 0.25, method adam, seed 7\n", ExampleRunner.Run(example, values).Output);
    }

    [Theory]
    [InlineData("rate=2", "'rate' cannot be 2: a number from 0 to 1 is allowed")]
    [InlineData("rate=NaN", "'rate' cannot be NaN: a number from 0 to 1 is allowed")]
    [InlineData("rate=0,5", "'0,5' is no value for 'rate': a number from 0 to 1 is allowed")]
    [InlineData("method=adm", "'method' cannot be 'adm': one of sgd, adam is allowed")]
    [InlineData("seed=1.5", "'1.5' is no value for 'seed': a whole number is allowed")]
    [InlineData("rat=1", "has no parameter 'rat'. It has rate, method, seed.")]
    [InlineData("rate", "not of the form name=value")]
    public void Wrong_value_is_named_with_what_is_allowed(string pair, string expected)
    {
        var example = ExampleCatalog.FindAmong([typeof(Wellformed)])[0];
        var failure = Assert.Throws<ArgumentException>(() => ExampleArguments.Parse(example, [pair]));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    private static class Wellformed
    {
        [Example("learning-rate/step-size", "Steps")]
        public static void Run([Range(0, 1)] double rate = 0.1, [Choice("sgd", "adam")] string method = "sgd", [Seed] int seed = 1) =>
            Console.WriteLine($"rate {rate}, method {method}, seed {seed}");
    }

    private sealed class Malformed
    {
        [Example("Neuron/Bad_Id", "Title")]
        public static void Id() => Console.WriteLine();

        [Example("loss/a-parameter", "Title")]
        public static void Parameter(double rate) => Console.WriteLine(rate);

        [Example("loss/b-result", "Title")]
        public static int Result() => 1;

        [Example("loss/c-instance", "Title")]
        public void Instance() => Console.WriteLine(GetHashCode());

        [Example("loss/d-range", "Title")]
        public static void OutOfRange([Range(0, 1)] double rate = 2) => Console.WriteLine(rate);

        [Example("loss/twice", "Title")]
        public static void Once() => Console.WriteLine();

        [Example("loss/twice", "Title")]
        public static void Twice() => Console.WriteLine();
    }
}
