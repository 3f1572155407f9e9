using System.Text.RegularExpressions;
using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The first program that a user of the package sees prints what stands below it.</summary>
public sealed partial class PackageReadmeTests
{
    [Fact]
    public async Task Program_prints_what_stands_below_it()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("src/NeuronDocs.Core/README.md"));
        var match = ProgramAndOutput().Match(readme);
        Assert.True(match.Success, "The README has no csharp block followed by a text block.");
        var (run, errors) = StandaloneCompiler.Compile(match.Groups["program"].Value);
        Assert.True(run is not null, string.Join("\n", errors));

        var result = await CapturedRun.OfAsync("README.md", run, ExampleRunner.TimeLimit);

        Assert.True(result.Exception is null, $"{result.Exception}");
        Assert.True(match.Groups["output"].Value == result.Output, $"It prints:\n{result.Output}");
    }

    [GeneratedRegex("```csharp\n(?<program>.*?)```\n+```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ProgramAndOutput();
}
