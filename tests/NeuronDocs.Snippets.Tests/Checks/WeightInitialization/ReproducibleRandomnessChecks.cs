using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

public sealed class ReproducibleRandomnessChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/reproducible-randomness", "the parameter count by hand, and a run whose other seed is the same one")]
    public void Only_the_seed_decides()
    {
        var printed = Output.Of("weight-initialization/reproducible-randomness");
        Assert.Equal((2 * 4) + 4 + 4 + 1, printed["parameters"]);
        Assert.Equal(17, printed["equal[same seed]"]);
        Assert.Equal(0, printed["equal[other seed]"]);

        var example = FreshRuns.Examples.Single(example => example.Id == "weight-initialization/reproducible-randomness");
        var same = ExampleRunner.Run(example, new Dictionary<string, object> { ["seed"] = 8, ["other"] = 8 });
        Assert.Contains("equal[other seed] = 17\n", same.Output, StringComparison.Ordinal);
    }
}
