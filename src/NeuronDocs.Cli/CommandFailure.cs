namespace NeuronDocs.Cli;

/// <summary>Ends a command with one clear line. Thrown by commands only; everything about the tree is a finding instead.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure Usage(string message) => new(Cli.ExitCode.Usage, message);
}
