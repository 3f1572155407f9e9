namespace NeuronDocs.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The tree, an example or the machine is not as it must be; what is wrong was printed.</summary>
    public const int Findings = 1;

    /// <summary>The command was called in a way it does not know.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, as shells count it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
