using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Runs the tests of the examples: they write a received file wherever an output or a figure differs from the verified one.</summary>
internal static class SnippetTests
{
    private const string Project = "tests/NeuronDocs.Snippets.Tests";

    /// <summary>Builds library, examples and tests. What the compiler reports is all there is to say, so it ends the command.</summary>
    public static async Task BuildAsync(string root, CancellationToken cancellation)
    {
        var (code, output) = await DotnetAsync(root, cancellation, "build", Project, "-v", "quiet", "-nologo");
        if (code == 0) return;
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();
        throw new CommandFailure(ExitCode.Findings, $"The examples do not build, so there is nothing to accept.\n{string.Join('\n', errors)}");
    }

    /// <summary>Null when every test passes, otherwise what the test run printed.</summary>
    public static async Task<string?> FailuresAsync(string root, CancellationToken cancellation)
    {
        var (code, output) = await DotnetAsync(root, cancellation, "test", Project, "--no-build", "-nologo");
        return code == 0 ? null : output;
    }

    private static async Task<(int Code, string Output)> DotnetAsync(string root, CancellationToken cancellation, params string[] arguments)
    {
        // A diff tool would open a window for each changed output.
        var run = await DotnetCommand.RunAsync(root, arguments, cancellation, ("DiffEngine_Disabled", "true")) ?? throw new CommandFailure(ExitCode.Findings, "There is no 'dotnet' on the path.");
        return (run.ExitCode, run.Output + run.Errors);
    }
}
