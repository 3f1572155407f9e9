using System.Text;
using NeuronDocs.Examples;
using NeuronDocs.Site;
using VerifyTests;
using VerifyXunit;

namespace NeuronDocs.Snippets.Tests;

/// <summary>What each example prints and draws is what was accepted, byte for byte.</summary>
public sealed class OutputTests
{
    [Theory]
    [MemberData(nameof(FreshRuns.Ids), MemberType = typeof(FreshRuns))]
    public async Task Example_prints_and_draws_what_was_verified(string id)
    {
        var run = FreshRuns.Of(id);
        Assert.True(run.Succeeded, run.Failure);
        Assert.True(run.Output.Length > 0, $"{id}: prints nothing; an example says something that a test can hold it to.");
        var defects = new StringBuilder();
        await Check(run.Example, run.Example.FileName, run.Output, "txt", defects);
        foreach (var figure in run.Figures)
            await Check(run.Example, $"{run.Example.FileName}.{figure.Name}", figure.Svg, "svg", defects);
        if (defects.Length > 0)
            Assert.Fail(defects.Append(WhatRestsOn(run)).ToString());
    }

    // All files of an example are compared before the test fails, so that one run leaves everything there is to accept.
    private static async Task Check(Example example, string fileName, string text, string extension, StringBuilder defects)
    {
        var settings = new VerifySettings();
        settings.UseDirectory($"../../../snippets/{ExampleId.ToPascalCase(example.Chapter)}");
        settings.UseFileName(fileName);
        try
        {
            await Verifier.Verify(text, extension, settings);
        }
#pragma warning disable CA1031 // The stand-in and the real package throw types of their own.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var verified = Repository.PathOf(Path.ChangeExtension(example.SourcePath, null)[..^example.FileName.Length] + $"{fileName}.verified.{extension}");
            defects.Append('\n').Append(example.Id).Append(": ").Append(fileName).Append('.').Append(extension);
            if (!File.Exists(verified))
                defects.Append(" has never been verified. 'neurondocs accept' takes it over once you have judged it")
                    .Append(extension == "txt" ? ":\n" + text : ", in a browser.");
            else if (await File.ReadAllTextAsync(verified) is var old && old == text)
                defects.Append(":\n").Append(exception.Message);
            else
                defects.Append(" differs from what was verified (- verified, + now):\n").Append(Difference.Lines(old, text, most: extension == "txt" ? 40 : 6));
            defects.Append('\n');
        }
    }

    /// <summary>The sentences and claims that use a label whose value is another one now.</summary>
    private static string WhatRestsOn(ExampleRun run)
    {
        var verified = Repository.PathOf(Path.ChangeExtension(run.Example.SourcePath, ".verified.txt"));
        var before = Values(File.Exists(verified) ? File.ReadAllText(verified) : "");
        var now = Values(run.Output);
        var changed = before.Union(now).Except(before.Intersect(now)).Select(value => value.Name).ToHashSet();
        string[] lines = [.. Dependents.Of(Repository.Root, run.Example.Id, changed).Select(dependent => dependent.ToString()).Distinct()];
        return changed.Count == 0 ? "No label of it changed.\n"
            : lines.Length == 0 ? $"Changed labels: {string.Join(", ", changed)}. No sentence and no claim rests on them.\n"
            : $"Changed labels: {string.Join(", ", changed)}. On them rest:\n  {string.Join("\n  ", lines)}\n";
    }

    private static IReadOnlyList<(string Name, string Text)> Values(string output) =>
        [.. VerifiedOutput.Parse(output, "output", new FindingList()).Values.Select(value => (value.Name, value.Text))];
}
