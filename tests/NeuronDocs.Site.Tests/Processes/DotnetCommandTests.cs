using System.Diagnostics;

namespace NeuronDocs.Site.Tests;

public sealed class DotnetCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("neurondocs-dotnet-").FullName;

    [Fact]
    public async Task A_command_gives_what_it_prints()
    {
        var run = await DotnetCommand.RunAsync(folder, ["--version"]);
        Assert.Equal(0, run!.ExitCode);
        Assert.StartsWith("10.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_is_one_finding_with_the_first_errors()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.proj"), """<Project><Target Name="Build"><Error Text="The cause." /></Target></Project>""");
        var findings = new FindingList();
        Assert.False(await DotnetCommand.BuildsAsync(folder, ["msbuild", "broken.proj"], findings));
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("dotnet-failed", finding.Code);
        Assert.StartsWith("'dotnet msbuild broken.proj' failed with exit code 1.", finding.Message, StringComparison.Ordinal);
        Assert.Contains("The cause.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_canceled_wait_ends_the_program()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "slow.proj"), """<Project><Target Name="Build"><Exec Command="sleep 60 || ping -n 60 127.0.0.1" /></Target></Project>""");
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var clock = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DotnetCommand.RunAsync(folder, ["msbuild", "slow.proj", "-nodeReuse:false"], end.Token));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_exception() => Assert.Null(await CapturedProcess.RunAsync(new ProcessStartInfo("neurondocs-no-such-program")));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
