using System.Collections.Concurrent;
using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>What a reader unpacks runs with the SDK alone and prints what the page shows. <c>tests/take-home.sh</c> does it for every example.</summary>
public sealed class TakeHomeTests
{
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public async Task An_example_of_each_chapter_runs_unpacked_and_without_a_network()
    {
        var findings = new FindingList();
        var package = await CorePackage.EnsureAsync(Repository.Root, null, findings);
        var evidence = Evidence.Load(Repository.Root, findings);
        Assert.Empty(findings.Sorted());
        var folders = TakeHomeFiles.Of(evidence, evidence.Examples.All.GroupBy(example => example.Chapter).Select(chapter => (chapter.FirstOrDefault(HidesPath) ?? chapter.First()).Id), package!);
        var faults = new ConcurrentBag<string>();

        var examples = folders.Where(folder => folder.Files.ContainsKey("expected.txt")).ToList();
        await Parallel.ForEachAsync(examples, TwoAtATime, async (folder, _) =>
        {
            // What differs between the ways to call it does not differ between examples.
            var fault = await (folder == examples[0] ? FaultOf(folder, ["run"], ["run", Program(folder)], ["run", "--file", Program(folder)], ["compare.cs"], ["run", "compare.cs"]) : FaultOf(folder, ["run"], ["run", "compare.cs"]));
            if (fault is not null) faults.Add($"{folder.Address}: {fault}");
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    // Its function of this name is in sight of compare.cs, where the two are one project.
    private static bool HidesPath(ExampleSource example) => example.StandaloneProgram.Contains(" Path(", StringComparison.Ordinal);

    private static string Program(TakeHomeFolder folder) => $"{Path.GetFileNameWithoutExtension(folder.Address)}.cs";

    private static async Task<string?> FaultOf(TakeHomeFolder zip, params string[][] commands)
    {
        using var folder = new UnpackedFolder(zip);
        foreach (var command in commands)
        {
            if (await (command.Contains("compare.cs") ? FaultOfComparing(folder, zip, command) : FaultOfRunning(folder, zip, command)) is { } fault) return $"dotnet {string.Join(' ', command)}: {fault}";
        }

        return null;
    }

    private static async Task<string?> FaultOfRunning(UnpackedFolder folder, TakeHomeFolder zip, string[] command)
    {
        var run = await folder.DotnetAsync(command);
        return run.ExitCode == 0 && run.Output.ReplaceLineEndings("\n") == zip.Files["expected.txt"] ? null : Text(run);
    }

    private static async Task<string?> FaultOfComparing(UnpackedFolder folder, TakeHomeFolder zip, string[] command)
    {
        var expected = zip.Files["expected.txt"];
        await File.WriteAllTextAsync(folder.PathOf("expected.txt"), expected.ReplaceLineEndings("\r\n"));
        var same = await folder.DotnetAsync(command);
        if (same.ExitCode != 0 || !same.Output.Contains("identical", StringComparison.Ordinal)) return Text(same);

        await File.WriteAllTextAsync(folder.PathOf("expected.txt"), expected + "one line more\n");
        var other = await folder.DotnetAsync(command);
        return other.ExitCode == 1 && other.Output.Contains($"line {expected.Split('\n').Length} differs", StringComparison.Ordinal) ? null : $"another output expected, {Text(other)}";
    }

    private static string Text(CapturedProcess run) => $"exit code {run.ExitCode}\n{run.Output}\n{run.Errors}";
}
